import { hash } from '../board/hash.ts'
import type { LaidItem, Note } from '../board/snapshot.ts'
import type { Round } from '../workshop/round.ts'
import type { TagKind, ZoneKind } from '../workshop/tag.ts'
import type { Zone } from './interpretation.ts'
import { noteKey } from './speaking-round.ts'

/** Rule 12: an item whose tag names another id is a copy. */
export const isCopy = ({ id, tag }: LaidItem): boolean => tag.id !== id

const kinds: ReadonlySet<TagKind> = new Set(['vote', 'field', 'choice', 'plane', 'tray'])
const isZone = (kind: TagKind): kind is ZoneKind => kinds.has(kind)

/** Rule 3: the zone that an item of ours carries, its box now; null for an item that carries none. */
export function zoneOf(item: LaidItem): Zone | null {
  const { id, tag, box, text } = item
  if (!isZone(tag.kind)) return null
  return {
    id,
    kind: tag.kind,
    station: tag.station,
    card: tag.card ?? null,
    key: tag.key,
    row: tag.row ?? null,
    ord: tag.ord,
    box,
    copy: isCopy(item),
    text,
    typed: text !== '' && (tag.laid === undefined || tag.laid !== hash(text)),
  }
}

/** Rule 13: the zones of the notes that rounds have adopted and that are still there, above all items. */
export function adoptedZones(notes: readonly Note[], rounds: readonly Round[]): Zone[] {
  const stations = new Map<string, string>()
  for (const { station, options } of rounds)
    for (const { note } of options)
      if (note !== null && !stations.has(note)) stations.set(note, station)
  const common = { card: null, row: null, ord: Infinity, copy: false, typed: false } as const
  return notes
    .filter(({ id }) => stations.has(id))
    .map(({ id, box, text }) => {
      const station = stations.get(id) ?? ''
      return { id, kind: 'vote', station, key: noteKey(id), box, text, ...common }
    })
}
