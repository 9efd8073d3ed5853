import type { LaidItem, Note, Snapshot } from '../../shared/board/snapshot.ts'
import type { VoteContext } from '../../shared/votes/context.ts'
import type { Tag, TagKind } from '../../shared/workshop/tag.ts'
import type { Round } from '../../shared/workshop/round.ts'
import type { Department, RosterPerson } from '../../shared/workshop/workshop.ts'

/** A round with every setting at its default, to be varied in one place. */
export const aRound = (varied: Partial<Round> = {}): Round => ({
  v: 1,
  id: 'r1',
  station: 's1',
  number: 1,
  state: 'open',
  zones: null,
  options: [],
  votes: 1,
  perOption: 1,
  over: 'cap',
  reads: 'reason',
  names: true,
  departments: true,
  departmentBy: 'voter',
  minimum: 2,
  emoji: false,
  openedAt: 0,
  closesAt: null,
  closedAt: null,
  left: [],
  closings: 0,
  revision: 0,
  ...varied,
})

export const aPerson = (
  id: string,
  name: string,
  varied: Partial<RosterPerson> = {},
): RosterPerson => ({
  id,
  name,
  keys: [],
  department: null,
  part: 'votes',
  cannotEdit: false,
  ...varied,
})

export const aDepartment = (key: string, varied: Partial<Department> = {}): Department => ({
  key,
  letters: key.slice(0, 2).toUpperCase(),
  name: key,
  hue: null,
  ...varied,
})

/** A note whose point is at (x, y). */
export const aNote = (id: string, x: number, y: number, varied: Partial<Note> = {}): Note => ({
  id,
  kind: 'sticky',
  box: { left: x - 8, top: y - 8, width: 16, height: 16 },
  text: '',
  hue: null,
  author: { id: null, name: null },
  madeAt: null,
  stuckTo: null,
  ...varied,
})

type ItemOptions = Partial<Omit<Tag, 'id' | 'v'>> & {
  text?: string
  copyOf?: string
  locked?: boolean
}

/** An item of ours; its words are its own unless `laid` says otherwise. */
export function anItem(
  id: string,
  kind: TagKind,
  [left, top, width, height]: readonly [number, number, number, number],
  { text = '', copyOf = id, locked = false, ...tag }: ItemOptions = {},
): LaidItem {
  const box = { left, top, width, height }
  const own: Tag = { v: 1, id: copyOf, workshop: 'w', station: 's1', kind, key: id, ord: 0, ...tag }
  return { id, tag: own, box, text, locked }
}

export const aBoard = (items: readonly LaidItem[], notes: readonly Note[]): Snapshot => ({
  items,
  notes,
  unread: [],
})

export const aContext = (varied: Partial<VoteContext> = {}): VoteContext => ({
  rounds: [],
  departments: [],
  roster: [],
  facilitators: [],
  notOnePerson: [],
  authors: 'id',
  ...varied,
})
