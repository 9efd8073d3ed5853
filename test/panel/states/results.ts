import { roundView, station, tally, view } from '../sample.ts'
import {
  atArguments,
  closed,
  gapRowsFacts,
  inArguments,
  longWords,
  recipeFacts,
  type States,
  with4,
} from './pieces.ts'

/** What came out. */
export const results: States = {
  results: {
    view: () => view({ ...with4({ rounds: [closed()] }), kept: { pin: 'got' } }),
    place: inArguments('results'),
    press: ['Reasons (4)', '9 of 9 people counted · 2 notes left out'],
  },
  'results-decided': {
    view: () =>
      view(
        with4({
          rounds: [
            closed(
              [
                ['Ease', 4],
                ['Relevance', 4],
                ['Efficiency', 1],
                [longWords, 0],
              ],
              { departments: null, noSplit: 'too-few-groups' },
            ),
          ],
          decision: { text: 'Relevance first, Ease where free', by: 'Ines' },
        }),
      ),
    place: inArguments('results'),
    press: ['Vote again'],
  },
  'results-empty': { view: () => view(with4()), place: inArguments('results') },
  'results-check-in': {
    view: () => view(with4()),
    place: { tab: 'results', page: null, station: 'check-in-1' },
  },
  'results-gaps': {
    view: () =>
      view({
        stations: [
          station('gap-checklist', {
            facts: { gaps: [], added: 0, blank: 3 },
            rounds: [
              roundView(
                {
                  state: 'closed',
                  closedAt: new Date(2025, 4, 12, 12, 1).getTime(),
                  names: false,
                  votes: 4,
                },
                tally([
                  ['Are data and privacy rules too hard for us?', 8],
                  ['Data', 6],
                  ['“We will never deliver that.”', 4],
                  ['“The new engine will do it.”', 4],
                  ...Array.from({ length: 7 }, (_, index) => [`Gap ${index + 5}`, 1] as const),
                  ...Array.from({ length: 7 }, () => ['Worries me most', 0] as const),
                ]),
              ),
            ],
          }),
        ],
      }),
    place: { tab: 'results', page: null, station: 'gap-checklist-1' },
  },
  'results-gap-rows': {
    view: () =>
      view({
        stations: [
          station('gap-rows', { facts: gapRowsFacts }),
          atArguments({ decision: { text: 'Relevance first', by: 'Ines' } }),
        ],
      }),
    place: { tab: 'results', page: null, station: 'gap-rows-1' },
  },
  'results-recipes': {
    view: () =>
      view({
        stations: [
          station('recipe-cards', {
            facts: recipeFacts,
            rounds: [
              closed(
                [
                  ['Winback', 6],
                  [longWords, 4],
                  ['Welcome', 4],
                  ['Recipe 4', 0],
                ],
                { departments: null },
              ),
            ],
          }),
        ],
      }),
    place: { tab: 'results', page: null, station: 'recipe-cards-1' },
    press: ['1 measure that only one recipe uses'],
  },
  'run-recipes': {
    view: () => view({ stations: [station('recipe-cards', { facts: recipeFacts })] }),
    place: { tab: 'run', page: null, station: 'recipe-cards-1' },
  },
  'results-recipes-none': {
    view: () =>
      view({
        stations: [
          station('recipe-cards', {
            facts: { recipes: [], begun: 0, ready: 0, different: [], measures: [], unserved: [] },
          }),
        ],
      }),
    place: { tab: 'results', page: null, station: 'recipe-cards-1' },
  },
}
