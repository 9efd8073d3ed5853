import { wholeDay } from '../../report/whole-day.ts'
import { view } from '../sample.ts'
import { closed, longWords, strange, type States, with4 } from './pieces.ts'

/** A board that has been looked at: before that there is no report. */
const counted = { ...with4(), countedAt: 1 }
const decided = {
  ...with4({ rounds: [closed()], decision: { text: 'Relevance first', by: 'Ines' } }),
  countedAt: 1,
}

/** Taking it home. */
export const report: States = {
  report: {
    view: () => view({ ...decided, carried: wholeDay }),
    place: { tab: 'report' },
    press: ['Look at it first'],
  },
  'report-names': {
    view: () =>
      view({
        ...decided,
        carried: { ...wholeDay, outcomes: [longWords, strange] },
        kept: { report: 'names' },
      }),
    place: { tab: 'report' },
    press: ['Look at it first'],
  },
  'report-nothing': { view: () => view(counted), place: { tab: 'report' } },
  'report-unread': { view: () => view(with4()), place: { tab: 'report' } },
  'report-refused': {
    view: () => view({ ...counted, kept: { pin: 'got' } }),
    place: { tab: 'report' },
    press: ['Copy for e-mail', 'Remove what this app put here'],
  },
  'report-take': {
    view: () => view(decided),
    place: { tab: 'report' },
    press: ['Take this workshop to another board', 'Save the workshop'],
  },
}
