import type { AgendaFacts } from '../../../shared/workshop/stations/agenda.ts'
import type { RosterPerson } from '../../../shared/workshop/workshop.ts'
import type { SessionView } from '../../../shared/session/view.ts'
import { people, person, roster, roundView, station, tally, view, workshop } from '../sample.ts'
import { atCheckIn, inArguments, longWords, nobody, type States, strange, with4 } from './pieces.ts'

const minute = 60_000

/** A start that makes it so many minutes after the planned beginning of the arguments, whenever this is shown. */
function lateBy(now: number, minutes: number): SessionView['settings'] {
  const date = new Date(now - (110 + minutes) * minute)
  const start = `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`
  return { day: { start, 'began/four-arguments-1': String(now) } }
}

const atWork = workshop({
  form: 'one-day',
  here: 'four-arguments-1',
  stations:
    with4().stations?.map(({ id, kind }) => ({ id, kind, at: { x: 0, y: 0 }, laid: true })) ?? [],
})

const agendaFacts: AgendaFacts = {
  readiness: { counts: [1, 2, 4, 1, 1], mean: 2.9, unread: ['n1', 'n2'] },
  drive: { counts: [0, 0, 0, 0, 0], mean: null, unread: [] },
  parked: ['Who pays for consent?', longWords, strange],
}

const stopped = (now: number, late: readonly string[]) =>
  roundView(
    {
      id: 'r2',
      number: 2,
      state: 'closed',
      openedAt: now - 100 * minute,
      closedAt: now - 94 * minute,
    },
    tally([['Ease', 4]], { frozen: true, late: [...late] }),
  )

const away = (now: number, changes: Partial<SessionView> = {}): SessionView =>
  view({
    ...with4({ rounds: [stopped(now, ['n1', 'n2', 'n3'])] }),
    workshop: atWork,
    countedAt: now,
    settings: {
      day: { ...lateBy(now, 100).day, 'began/four-arguments-1': String(now - 110 * minute) },
    },
    ...changes,
  })

const crowd: readonly RosterPerson[] = Array.from({ length: 12 }, (_, index) =>
  person(`p${index}`, `Person ${index}`, 'product'),
)

/** The times of the day, and what there is to know after a pause. */
export const day: States = {
  minutes: {
    view: () => view({ ...with4(), workshop: atWork }),
    place: { tab: 'prepare', page: 'minutes' },
  },
  'minutes-wrong': {
    view: () =>
      view({
        ...with4(),
        workshop: atWork,
        kept: { minutes: 'start=nine\nminutes/goals=0\nminutes/lunch=x' },
      }),
    place: { tab: 'prepare', page: 'minutes' },
  },
  'day-late': {
    view: (now) => view({ ...with4(), workshop: atWork, settings: lateBy(now, 12) }),
    place: inArguments('run'),
    press: ['To catch up'],
  },
  'day-elsewhere': {
    view: (now) => view({ ...with4(), workshop: atWork, settings: lateBy(now, 0) }),
    place: { tab: 'run', page: null, station: 'recipe-cards-1' },
  },
  welcome: { view: (now) => away(now) },
  'welcome-unread': {
    view: (now) => away(now, { countedAt: null, reading: true }),
  },
  'check-in-many': {
    view: () => view({ ...with4(), people: people(crowd), workshop: workshop({ decider: '' }) }),
    place: { tab: 'results', page: null, station: 'check-in-1' },
  },
  'check-in-run': {
    view: () => view({ stations: [atCheckIn], people: people(roster.slice(0, 3)) }),
    place: { tab: 'run', page: null, station: 'check-in-1' },
  },
  'check-in-nobody': {
    view: () => view({ stations: [atCheckIn], people: nobody }),
    place: { tab: 'results', page: null, station: 'check-in-1' },
  },
  agenda: {
    view: () => view({ stations: [station('agenda', { facts: agendaFacts })] }),
    place: { tab: 'results', page: null, station: 'agenda-1' },
  },
}
