import type { AgendaWords } from '../../stations/agenda.ts'

export const agenda: AgendaWords = {
  name: 'Agenda',
  head: {
    title: 'Agenda',
    question: 'What do we do when?',
    steps: [
      'Look where we are: the line with ▶.',
      'Write 1 to 5: are we ready, do we want it?',
      'Off the topic? Park it here.',
    ],
  },
}
