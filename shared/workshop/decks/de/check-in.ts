import { board } from '../../../language/de/board.ts'
import type { CheckInWords } from '../../stations/check-in.ts'

export const checkIn: CheckInWords = {
  name: 'Ankommen',
  head: {
    title: 'Ankommen',
    question: 'Wer ist da, und woher?',
    steps: [
      'Mach eine Notiz in der Farbe deiner Abteilung.',
      'Schreib deinen Namen darauf.',
      'Lege sie in das Feld deiner Abteilung. Fertig.',
    ],
  },
  state: board.state.checkIn,
  terms: {
    title: 'Was heute gilt',
    lines: [
      'Immer nur eine Stimme.',
      'Stimmen beraten; eine Person entscheidet.',
      'Jede Lücke hat jemanden, der sie schließt.',
    ],
  },
  decides: 'Wer entscheidet heute?',
  resultLater: 'Zur Übung: das Ergebnis kommt hierher.',
  another: 'Andere Abteilung?\nSag es: wir notieren sie.',
  rolesTitle: 'Muss im Raum sein: noch eine Notiz',
  roles: { budget: 'Hat das Budget', data: 'Kennt die Daten', design: 'Gestaltet' },
  practiceTitle: 'Übung: was nervt am meisten? Eine Notiz.',
  practice: ['Werbung für Gekauftes', '„Hallo VORNAME“', 'Es weiß zu viel'],
}
