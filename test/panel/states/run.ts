import { attention, people, roster, roundView, station, tally, trouble, view } from '../sample.ts'
import {
  argumentScores,
  atArguments,
  closed,
  gapRowsFacts,
  inArguments,
  longWords,
  open,
  type States,
  strange,
  with4,
} from './pieces.ts'

/** A vote before, while and after it is open. */
export const run: States = {
  before: { view: () => view(with4({ early: ['n1', 'n2'] })), place: inArguments('run') },
  'before-settings': {
    view: () =>
      view({
        ...with4({
          rounds: [
            roundView({ names: false, departments: false, votes: 4, closesAt: null }, tally([])),
          ],
        }),
        kept: { pin: 'got' },
      }),
    place: inArguments('run'),
    press: ['4 notes each · without names · no limit Change'],
  },
  'before-again': {
    view: () =>
      view(
        with4({
          rounds: [
            roundView(
              {
                number: 2,
                closesAt: 120_000,
                options: ['Ease', 'Learning'].map((words, index) => ({
                  key: `option-${index}`,
                  words,
                  note: null,
                })),
              },
              tally([
                ['Ease', 2],
                ['Learning', 2],
              ]),
            ),
            closed(),
          ],
          early: ['n1', 'n2', 'n3', 'n4'],
        }),
      ),
    place: inArguments('run'),
  },
  'before-stopped': { view: () => view(with4({ rounds: [closed()] })), place: inArguments('run') },
  'before-no-vote': {
    view: (now) =>
      view({
        stations: [
          station('gap-rows', { facts: gapRowsFacts }),
          atArguments({ rounds: [open(now)] }),
        ],
      }),
    place: { tab: 'run', page: null, station: 'gap-rows-1' },
  },
  open: {
    view: (now) => view({ ...with4({ rounds: [open(now)] }), countedAt: now - 2000 }),
    place: inArguments('run'),
  },
  'open-who': {
    view: (now) => view({ ...with4({ rounds: [open(now, -1000)] }), countedAt: now - 200_000 }),
    place: inArguments('run'),
    press: ['Who?'],
  },
  'open-empty': {
    view: (now) =>
      view({
        ...with4({
          rounds: [
            roundView({ state: 'open', closesAt: null }, tally([['Ease', 0]]), {
              numbers: { voted: 0, voters: 9, placed: 0, given: 9, outside: [], toLookAt: 0 },
            }),
          ],
        }),
        reading: true,
        troubles: [trouble('hourly', { until: now + 2_400_000, readAt: now - 60_000 })],
      }),
    place: inArguments('run'),
  },
  'open-small': {
    view: (now) => view(with4({ rounds: [open(now)] })),
    place: inArguments('run'),
    small: true,
  },
  'open-again': { view: (now) => view(with4({ rounds: [open(now)] })) },
  stop: { view: (now) => view(with4({ rounds: [open(now)] })), place: inArguments('run', 'stop') },
  look: {
    view: (now) =>
      view({
        people: {
          ...people(roster),
          strangers: [{ key: 'guest 4', name: 'Guest 4', notes: ['n4'] }],
        },
        ...with4({
          rounds: [
            {
              ...open(now),
              tally: tally(argumentScores, {
                over: [{ voter: 'p2', placed: 2, allowed: 1, notes: ['n2'] }],
              }),
            },
          ],
          attention: [
            attention('stray'),
            attention('stray', { words: longWords.repeat(70), items: ['n9'] }),
            attention('over', { items: ['n2'], words: 'Ben' }),
            attention('typed-on-box', { words: '+1 Max', detail: 'Ease' }),
            attention('unknown', { words: '', items: ['n4'] }),
            attention('copy', { words: 'Recipe 4 (copy)', at: now }),
            attention('moved-together', {
              words: 'Ease',
              detail: 'Learning',
              items: ['a', 'b', 'c'],
              at: now,
            }),
            attention('stacked', { words: 'Ease', items: ['a', 'b'] }),
            attention('crowded', { words: 'Relevance', items: ['a', 'b', 'c'] }),
            attention('disputed', { words: strange, detail: 'design' }),
          ],
        }),
      }),
    place: inArguments('run', 'look'),
    press: ['Who?'],
  },
  'look-nothing': { view: () => view(with4()), place: inArguments('run', 'look') },
}
