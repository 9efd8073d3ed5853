import type { Part } from '../../../language/meanwhile.ts'
import type { PantryWords } from '../../stations/pantry.ts'

export const pantry: Part<PantryWords> = {
  name: 'Vorräte',
  head: {
    title: 'Vorräte',
    question: 'Welche Zutaten sind da, und wer hat sie geprüft?',
    steps: [
      'Eine Notiz je Zutat.',
      'Wer sie hat, ist hier und sagt, dass sie taugt? Oben.',
      'Noch zu besorgen? Unten, mit @ und wer sie holt.',
    ],
  },
  kinds: {
    audience: 'Publikum',
    content: 'Inhalt und Gestaltung',
    context: 'Zusammenhang',
    measure: 'Messung',
  },
  shelves: {
    checked: 'Da, von Zuständigen geprüft',
    unchecked: 'Da, nicht geprüft',
    'to-get': 'Zu besorgen',
  },
  resultLater: 'Kommt aus dem Fenster der Leitung hierher.',
  resultLine: '{kind}: {checked} geprüft, {unchecked} ungeprüft, {to-get} zu besorgen',
}
