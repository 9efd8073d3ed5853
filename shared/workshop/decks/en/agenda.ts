import { board } from '../../../language/en/board.ts'
import { rows } from '../../../language/en/day.ts'
import type { AgendaWords } from '../../stations/agenda.ts'

export const agenda: AgendaWords = {
  name: 'Agenda',
  head: {
    title: 'Agenda',
    question: 'What do we do when, and what do we leave for another day?',
    steps: [
      'The line with ▶ is where we are.',
      'Two notes each, on the right: a number, 1 not at all, 5 fully.',
      'A good question for another day? Park it below.',
    ],
  },
  state: board.state.allDay,
  columns: { morning: 'Morning', afternoon: 'Afternoon' },
  row: '{time}  {name}  {minutes} min',
  rows,
  parked: 'Parked for another day: goes into the report',
  terms: {
    title: 'How we work today',
    lines: [
      'One voice at a time.',
      'Decide alone first, then talk.',
      'Votes inform; the decider decides.',
      'Every gap gets an owner.',
      'Off the topic? We park it.',
    ],
  },
  readiness: 'How ready are we? 1 to 5',
  drive: 'How keen are we? 1 to 5',
}
