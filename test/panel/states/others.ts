import { station, trouble, view, workshop } from '../sample.ts'
import { atArguments, closed, open, type States, with4 } from './pieces.ts'

/** Somebody else’s panel, help, and everything that can go wrong. */
export const others: States = {
  guest: {
    view: (now) =>
      view({
        role: 'guest',
        stations: [
          atArguments({ rounds: [closed()] }),
          station('gap-checklist', { rounds: [open(now)] }),
        ],
      }),
  },
  'guest-quiet': {
    view: () =>
      view({ role: 'guest', workshop: workshop({ facilitators: [{ name: '', key: null }] }) }),
    press: ['Take over'],
  },
  help: {
    view: () => view(with4()),
    place: { tab: 'prepare', page: 'help' },
    press: ['How it counts', 'For facilitators', 'Shortcuts'],
  },
  troubles: {
    view: (now) =>
      view({
        ...with4(),
        troubles: [
          trouble('busy', { until: now + 110_000 }),
          trouble('offline'),
          trouble('failed'),
          trouble('locked', { items: ['a', 'b', 'c'] }),
          trouble('forbidden'),
          trouble('gone'),
          trouble('full'),
          trouble('cancelled'),
          trouble('claimed', { detail: 'Ben' }),
          trouble('station-gone', { station: 'four-arguments-1' }),
          trouble('unreadable-document', { detail: 'round/r1' }),
          trouble('half-laid', { station: 'recipe-cards-1' }),
          trouble('left-over', { items: ['a'] }),
          trouble('no-room', { station: 'recipe-cards-1', detail: 'pantry-1' }),
          trouble('copied-board'),
          trouble('other-page', { detail: 'Page 1' }),
          trouble('unread-kinds', { detail: 'mindmap' }),
        ],
      }),
    place: { tab: 'run' },
  },
}
