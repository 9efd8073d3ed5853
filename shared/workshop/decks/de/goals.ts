import type { GoalsWords } from '../../stations/goals.ts'

export const goals: GoalsWords = {
  name: 'Ziele',
  head: {
    title: 'Ziele',
    question: 'Was muss besser werden, fürs Geschäft und für die Menschen?',
    steps: [
      'Schreib 2 Notizen: ein Ergebnis, einen Bedarf. Lege sie links hin.',
      'Was dasselbe sagt, kommt in eine Gruppe seiner Reihe. Benennt sie.',
      'Abstimmen: 3 Notizen, auf 3 verschiedene Gruppen.',
    ],
  },
  gather: { outcome: 'Fürs Geschäft', need: 'Was Menschen brauchen' },
  group: 'Name der Gruppe {number}',
  members: 'Notizen, die dasselbe sagen',
  votes: 'Stimmen für Gruppe {number}',
}
