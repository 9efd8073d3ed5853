import { capabilities } from '../../plugin-miro/board/capabilities.ts'
import type { Capabilities } from '../../shared/board/board.ts'
import type { Attention, OptionCount, Tally } from '../../shared/votes/standing.ts'
import type { Round } from '../../shared/workshop/round.ts'
import type { Department, RosterPerson, Workshop } from '../../shared/workshop/workshop.ts'
import { deckEn } from '../../shared/workshop/decks/en.ts'
import { nothingCarried } from '../../shared/workshop/carried.ts'
import { aRound } from '../votes/boards.ts'
import { tallyOf } from '../workshop/tally-of.ts'
import type {
  PeopleView,
  RoundView,
  SessionView,
  StationView,
  Trouble,
} from '../../shared/session/view.ts'

/** Pieces of a session's view, each whole by itself and with anything replaced. */

export const figjamCapabilities: Capabilities = {
  ...capabilities,
  authors: 'name',
  stamps: true,
  lock: true,
  laysWithoutPanel: false,
  smallWindow: true,
}

export const departments: readonly Department[] = [
  { key: 'product', letters: 'PR', name: 'Product', hue: 'blue' },
  { key: 'design', letters: 'DE', name: 'Design', hue: 'pink' },
  { key: 'engineering', letters: 'EN', name: 'Engineering', hue: 'green' },
  { key: 'marketing', letters: 'MK', name: 'Marketing', hue: 'orange' },
]

export function person(id: string, name: string, department: string | null): RosterPerson {
  return { id, name, keys: [id], department, part: 'votes', cannotEdit: false }
}

export const roster: readonly RosterPerson[] = [
  person('p1', 'Ana', 'product'),
  person('p2', 'Ben', 'product'),
  person('p3', 'Ines', 'product'),
  person('p4', 'Jo', 'design'),
  person('p5', 'Kim', 'design'),
  person('p6', 'Lee', 'engineering'),
  { ...person('p7', 'Max', 'engineering'), part: 'left' },
  { ...person('p8', 'Nadia', 'marketing'), cannotEdit: true },
]

export function workshop(changes: Partial<Workshop> = {}): Workshop {
  return {
    v: 1,
    id: 'w1',
    language: 'en',
    form: 'ninety',
    departments: [...departments],
    roster: [...roster],
    stations: [],
    facilitators: [{ name: 'Ana', key: 'ana' }],
    notOnePerson: [],
    ignored: [],
    decider: 'Ines',
    here: null,
    rounds: [],
    decisions: {},
    revision: 1,
    ...changes,
  }
}

export function people(members: readonly RosterPerson[], groups = departments): PeopleView {
  return {
    checkedIn: members.length,
    here: 9,
    departments: groups.map((department) => ({
      department,
      people: members.filter((one) => one.department === department.key),
    })),
    strangers: [],
    sameName: [],
    severalPeople: [],
    roles: {},
  }
}

export const round = (changes: Partial<Round> = {}): Round =>
  aRound({
    station: 'four-arguments-1',
    state: 'draft',
    openedAt: null,
    revision: 1,
    ...changes,
  })

/** Options with their scores; places are worked out as rule 16 says. */
export const options = (scores: readonly (readonly [string, number])[]): readonly OptionCount[] =>
  tallyOf(scores).options.map((option, index) => ({ ...option, key: `option-${index}` }))

export const tally = (
  scores: readonly (readonly [string, number])[],
  changes: Partial<Tally> = {},
): Tally => ({ ...tallyOf(scores), frozen: false, options: options(scores), ...changes })

export function roundView(
  settings: Partial<Round>,
  counts: Tally,
  changes: Partial<RoundView> = {},
): RoundView {
  return {
    round: round(settings),
    tally: counts,
    numbers: { voted: 7, voters: 9, placed: 8, given: 9, outside: ['n1'], toLookAt: 1 },
    notYet: ['Ben', 'Nadia'],
    ...changes,
  }
}

export function station(kind: string, changes: Partial<StationView> = {}): StationView {
  return {
    id: `${kind}-1`,
    kind,
    onBoard: true,
    facts: null,
    rounds: [],
    decision: null,
    attention: [],
    early: [],
    ...changes,
  }
}

export function attention(kind: Attention['kind'], changes: Partial<Attention> = {}): Attention {
  return {
    kind,
    station: 'four-arguments-1',
    items: ['n1'],
    words: 'better data',
    detail: '',
    at: null,
    ...changes,
  }
}

export function trouble(kind: Trouble['kind'], changes: Partial<Trouble> = {}): Trouble {
  return {
    id: kind,
    kind,
    items: [],
    station: null,
    until: null,
    readAt: null,
    detail: '',
    ...changes,
  }
}

export function view(changes: Partial<SessionView> = {}): SessionView {
  return {
    phase: 'ready',
    can: capabilities,
    workshop: workshop(),
    role: 'facilitator',
    progress: null,
    stations: [],
    carried: nothingCarried,
    settings: {},
    language: 'en',
    deck: { shipped: deckEn, inUse: deckEn, hidden: {} },
    people: people(roster),
    board: null,
    countedAt: null,
    reading: false,
    busy: null,
    troubles: [],
    kept: {},
    ...changes,
  }
}
