import { trouble, view } from '../sample.ts'
import { longWords, nobody, type States } from './pieces.ts'

/** Before anything of ours is on the board, and while it is being put there. */
export const first: States = {
  starting: { view: () => view({ phase: 'starting', workshop: null }) },
  first: { view: () => view({ phase: 'nothing', workshop: null, people: nobody }) },
  'first-chosen': {
    view: () =>
      view({
        phase: 'nothing',
        workshop: null,
        people: nobody,
        kept: { form: 'chosen', pin: 'got' },
      }),
  },
  'first-department': {
    view: () =>
      view({
        phase: 'nothing',
        workshop: null,
        people: nobody,
        kept: { departments: `a|PR|blue|Product\nb|PR|blue|${longWords}` },
      }),
    press: ['Product !'],
  },
  'first-run-tab': {
    view: () => view({ phase: 'nothing', workshop: null, people: nobody }),
    place: { tab: 'run' },
  },
  laying: {
    view: () =>
      view({
        phase: 'laying',
        progress: {
          job: 'j1',
          state: 'working',
          done: 158,
          total: 281,
          stations: [
            { id: 'check-in-1', state: 'done' },
            { id: 'four-arguments-1', state: 'working' },
            { id: 'gap-checklist-1', state: 'next' },
          ],
          until: null,
          error: null,
          left: [],
        },
      }),
  },
  'laying-waiting': {
    view: (now) =>
      view({
        phase: 'laying',
        troubles: [trouble('busy', { until: now + 110_000 })],
        progress: {
          job: 'j1',
          state: 'waiting',
          done: 158,
          total: 281,
          stations: [{ id: 'check-in-1', state: 'working' }],
          until: now + 110_000,
          error: null,
          left: [],
        },
      }),
    press: ['Stop and take it all away again'],
  },
  unreadable: {
    view: () =>
      view({ phase: 'unreadable', workshop: null, troubles: [trouble('newer-document')] }),
  },
}
