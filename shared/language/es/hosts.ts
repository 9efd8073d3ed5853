import type { HostWords } from '../../board/host-words.ts'

export const miro: HostWords = {
  host: 'Miro',
  newNote: 'pulsa N',
  takeAlong: 'tu avatar, y luego «Traer a todos»',
  lockHow: 'Selecciona todo lo del área y pulsa Ctrl+Mayús+L.',
  pinHow: 'Fija este panel (chincheta de arriba), o se cerrará al hacer clic en el tablero.',
  authorsSeen: 'Las notas del tablero siguen mostrando quién las hizo.',
  inviteHow: '«Compartir», y deja editar a quien tenga el enlace.',
}

export const figjam: HostWords = {
  host: 'FigJam',
  newNote: 'pulsa S, o pon un sello con E',
  takeAlong: 'tu avatar, y luego «Spotlight»',
  lockHow: '',
  pinHow: '',
  authorsSeen: 'Las notas del tablero siguen mostrando quién las hizo.',
  inviteHow: '«Compartir», y deja editar a quien tenga el enlace.',
}
