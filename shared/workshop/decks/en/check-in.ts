import { board } from '../../../language/en/board.ts'
import type { CheckInWords } from '../../stations/check-in.ts'

export const checkIn: CheckInWords = {
  name: 'Check in',
  head: {
    title: 'Check in',
    question: 'Who is here, and from where?',
    steps: [
      'Make a sticky note in your department’s colour.',
      'Write your name on it.',
      'Put it in your department’s box. Done.',
    ],
  },
  state: board.state.checkIn,
  terms: {
    title: 'Terms for today',
    lines: [
      'One voice at a time.',
      'Votes inform; the decider decides.',
      'Every gap gets an owner.',
    ],
  },
  decides: 'Who decides today?',
  resultLater: 'Practice: its result appears here.',
  another: 'Another department?\nSay it: we note it down.',
  rolesTitle: 'Must be in the room: one more note',
  roles: { budget: 'Holds the budget', data: 'Knows the data', design: 'Designs' },
  practiceTitle: 'Practice: which annoys you most? One note.',
  practice: ['Ads for what I own', '“Hi FIRSTNAME”', 'It knows too much'],
}
