import type { Part } from '../../../language/meanwhile.ts'
import type { GoalsWords } from '../../stations/goals.ts'

export const goals: Part<GoalsWords> = {
  name: 'Ziele',
  head: {
    title: 'Ziele',
    question: 'Was muss besser werden, fürs Geschäft und für die Menschen?',
    steps: [
      'Schreib 2 Notizen: ein Ergebnis, einen Bedarf.',
      'Ähnliche in eine Gruppe derselben Reihe. Benennt sie.',
      'Abstimmen: 3 Notizen, auf 3 verschiedene Gruppen.',
    ],
  },
  gather: { outcome: 'Fürs Geschäft', need: 'Was Menschen brauchen' },
  group: 'Name der Gruppe {number}',
  members: 'Notizen, die dasselbe sagen',
  votes: 'Stimmen für Gruppe {number}',
}
