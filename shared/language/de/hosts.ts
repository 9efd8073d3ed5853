import type { HostWords } from '../../board/host-words.ts'

export const miro: HostWords = {
  host: 'Miro',
  newNote: 'Taste N',
  takeAlong: 'dein Bild, dann „Alle zu mir holen“',
  lockHow: 'Alles im Bereich auswählen, dann Strg+Umschalt+L.',
  pinHow: 'Hefte dieses Fenster an (Nadel oben), sonst schließt es beim Klick auf das Board.',
  authorsSeen: 'Notizen auf dem Board zeigen weiter, wer sie gemacht hat.',
  inviteHow: '„Teilen“, dann alle mit dem Link bearbeiten lassen.',
}

export const figjam: HostWords = {
  host: 'FigJam',
  newNote: 'Taste S, oder Stempel mit E',
  takeAlong: 'dein Bild, dann „Spotlight“',
  lockHow: '',
  pinHow: '',
  authorsSeen: 'Notizen auf dem Board zeigen weiter, wer sie gemacht hat.',
  inviteHow: '„Teilen“, dann alle mit dem Link bearbeiten lassen.',
}
