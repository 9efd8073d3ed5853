import type { LaidItem, Note, Snapshot } from '../board/snapshot.ts'
import { locate } from '../geometry/locate.ts'
import type { Round } from '../workshop/round.ts'
import { naming } from './blank-options.ts'
import { choices, conflicts } from './choices.ts'
import { byCodeUnit } from './compare.ts'
import type { VoteContext } from './context.ts'
import { fields } from './fields.ts'
import {
  readingKinds,
  type CardOnBoard,
  type FieldValue,
  type Interpretation,
  type Mark,
  type Reading,
  type ReadingKind,
  type Zone,
} from './interpretation.ts'
import { lyingOptions } from './lying-options.ts'
import { planes } from './planes.ts'
import { readMark } from './read-mark.ts'
import { readNote } from './read-note.ts'
import { readWeight } from './read-weight.ts'
import { readsEmoji, speakingRound } from './speaking-round.ts'
import { voters } from './voters.ts'
import { adoptedZones, isCopy, zoneOf } from './zones.ts'

/** Rule 11: a vote or placement that the round left out is earlier, as long as it lies in the zone where it lay then. */
function leftOut(
  rounds: readonly Round[],
): (round: Round | null, note: Note, zone: Zone) => boolean {
  const left = new Map(rounds.map((round) => [round, new Map(round.left)]))
  return (round, note, zone) => round !== null && left.get(round)?.get(note.id) === zone.id
}

/** How often each of the twelve readings occurs. */
export function countReadings(readings: readonly Reading[]): {
  readonly [kind in ReadingKind]: number
} {
  const counts = Object.fromEntries(readingKinds.map((kind) => [kind, 0])) as Record<
    ReadingKind,
    number
  >
  for (const { kind } of readings) counts[kind]++
  return counts
}

/** The cards on the board, with the name of the option that each is. */
function cardsOf(
  items: readonly LaidItem[],
  zones: readonly Zone[],
  written: readonly FieldValue[],
): CardOnBoard[] {
  const names = new Map<string, string>()
  const offer = (station: string, card: string | null, name: string): void => {
    const key = `${station}\n${card ?? ''}`
    if (name !== '' && !names.has(key)) names.set(key, name)
  }
  for (const { station, card, key, text } of written)
    if (naming.has(key)) offer(station, card, text)
  for (const { kind, copy, station, card, text } of zones)
    if (kind === 'vote' && !copy) offer(station, card, text)

  return items
    .filter((item) => item.tag.kind === 'card' && !isCopy(item))
    .map((item) => {
      const { station, card = item.tag.key } = item.tag
      return { station, card, item, text: item.text || (names.get(`${station}\n${card}`) ?? '') }
    })
}

/** Everything that a board says before anybody counts: rules 1 to 7 and 10 to 13 of docs/counting.md. Pure and total. */
export function interpret(snapshot: Snapshot, context: VoteContext): Interpretation {
  const emoji = readsEmoji(context.rounds)
  const notes = emoji ? snapshot.notes : snapshot.notes.filter(({ kind }) => kind !== 'emoji')
  // In one order whatever the host's, so that nothing below depends on it.
  const items = [...snapshot.items].sort((a, b) => a.tag.ord - b.tag.ord || byCodeUnit(a.id, b.id))
  const laid = items.map(zoneOf).filter((zone) => zone !== null)
  const adopted = adoptedZones(notes, context.rounds).sort((a, b) => byCodeUnit(a.id, b.id))
  const zones = [...laid, ...adopted]
  const chips = items.filter(({ tag }) => tag.kind === 'chip')
  const areas = items.filter((item) => item.tag.kind === 'station' && !isCopy(item))

  const sign = voters(notes, context)
  const isWeight = (note: Note): boolean => readWeight(sign(note).words) !== null
  const at = locate(zones)
  const read = readNote({ notes, items, zones: laid, at, adopted, areas, isWeight })
  const toMark = readMark(context, sign)
  const speaking = speakingRound(context.rounds)
  const earlier = leftOut(context.rounds)

  const marks: Mark[] = []
  const readings = notes.map((note): Reading => {
    const reading = read(note)
    const { kind, zone } = reading
    if (!zone || (kind !== 'mark' && kind !== 'placement')) return reading
    const round = speaking(zone)
    if (earlier(round, note, zone)) return { ...reading, kind: 'earlier' }
    if (kind === 'mark') marks.push(toMark(note, zone, round))
    return reading
  })
  const written = fields(zones, readings, chips, at)
  const options = lyingOptions(at, readings, chips)
  const values = choices(zones, readings, options)

  return {
    readings,
    counts: countReadings(readings),
    marks,
    fields: written,
    choices: values,
    positions: planes(zones, options),
    conflicts: conflicts(values),
    cards: cardsOf(items, zones, written),
    chips,
    copies: items.filter((item) => isCopy(item) && item.tag.kind !== 'chip'),
    zones,
    areas: areas.map((item) => ({ station: item.tag.station, item })),
  }
}
