import type { PantryWords } from '../../stations/pantry.ts'

export const pantry: PantryWords = {
  name: 'Vorratskammer',
  head: {
    title: 'Vorratskammer',
    question: 'Welche Zutaten sind da, und wer hat sie geprüft?',
    steps: [
      'Schreib eine Notiz je Zutat.',
      'Wer sie hat, ist hier und sagt, dass sie taugt? Oben.',
      'Noch zu besorgen? Unten, mit @ und wer sie holt.',
    ],
  },
  kinds: {
    audience: 'Publikum',
    content: 'Inhalt und Gestaltung',
    context: 'Moment',
    measure: 'Messung',
  },
  shelves: {
    checked: 'Da, von Zuständigen geprüft',
    unchecked: 'Da, nicht geprüft',
    'to-get': 'Zu besorgen',
  },
  resultLater: 'Steht hier, wenn die Regale gefüllt sind.',
  resultLine: '{kind}: {checked} geprüft, {unchecked} ungeprüft, {to-get} zu besorgen',
}
