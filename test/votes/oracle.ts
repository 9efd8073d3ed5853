import type { Note, Snapshot } from '../../shared/board/snapshot.ts'
import type { VoteContext } from '../../shared/votes/context.ts'
import type { Round } from '../../shared/workshop/round.ts'
import { type Box, conflictsOf, fieldOf, innermost, point, type Region } from './oracle-ground.ts'
import { markOf, type OracleMark } from './oracle-mark.ts'
import { named, weigh } from './oracle-words.ts'

/*
 * A second program for the counting rules, written from their text and sharing nothing with the first but the types of
 * its inputs: plain loops, no index, no cleverness. Slow on purpose; it is only ever compared with.
 */

export interface OracleBoard {
  readings: [note: string, kind: string, zone: string | null][]
  counts: { [kind: string]: number }
  marks: OracleMark[]
  fields: [item: string, text: string, from: string][]
  choices: [zone: string, notes: string[], options: string[]][]
  positions: [plane: string, option: string, u: number, v: number, line: boolean][]
  conflicts: string[]
}

const kindNames =
  'unplaced option copy mark reaction idle choice placement text earlier stray elsewhere'.split(' ')

/** Which round says how a zone is read: the open one of its station, else the one with the highest number. */
function roundFor(region: Region, rounds: readonly Round[]): Round | null {
  let best: Round | null = null
  for (const round of rounds) {
    if (!belongs(region, round)) continue
    if (round.state === 'open') return round
    if (best === null || round.number > best.number) best = round
  }
  return best
}

function belongs(region: Region, round: Round): boolean {
  if (region.station !== round.station) return false
  if (region.kind !== 'vote' || round.zones === null) return true
  return region.key === round.zones || region.key === 'note:' + region.id
}

export function oracleBoard(snapshot: Snapshot, context: VoteContext): OracleBoard {
  const open = context.rounds.filter((round) => round.state === 'open')
  let emoji = false
  for (const round of open.length > 0 ? open : context.rounds) if (round.emoji) emoji = true
  const notes: Note[] = []
  for (const note of snapshot.notes) if (note.kind !== 'emoji' || emoji) notes.push(note)

  const regions: Region[] = []
  const stations: { id: string; ord: number; box: Box; station: string }[] = []
  for (const { id, tag, box } of snapshot.items) {
    if (tag.kind === 'station' && tag.id === id)
      stations.push({ id, ord: tag.ord, box, station: tag.station })
    if (!['vote', 'field', 'choice', 'plane', 'tray'].includes(tag.kind)) continue
    regions.push({
      id,
      kind: tag.kind,
      station: tag.station,
      card: tag.card ?? null,
      key: tag.key,
      row: tag.row ?? '',
      ord: tag.ord,
      box,
      copy: tag.id !== id,
    })
  }
  const adopted = new Map<string, Region>()
  for (const round of context.rounds)
    for (const option of round.options)
      for (const note of notes)
        if (option.note === note.id && !adopted.has(note.id)) {
          const region: Region = {
            id: note.id,
            kind: 'vote',
            station: round.station,
            card: null,
            key: 'note:' + note.id,
            row: '',
            ord: Number.MAX_VALUE,
            box: note.box,
            copy: false,
          }
          adopted.set(note.id, region)
          regions.push(region)
        }

  const voteOf = (station: string, card: string | null): Region | null => {
    let best: Region | null = null
    if (card === null) return null
    for (const region of regions) {
      if (region.kind !== 'vote' || region.copy) continue
      if (region.station !== station || region.card !== card) continue
      if (
        best === null ||
        region.ord < best.ord ||
        (region.ord === best.ord && region.id < best.id)
      )
        best = region
    }
    return best
  }

  const read = (note: Note): [string, Region | null] => {
    const { x, y } = point(note)
    if (!Number.isFinite(x) || !Number.isFinite(y)) return ['unplaced', null]
    if (adopted.has(note.id)) return ['option', null]
    if (note.kind === 'stamp' && note.stuckTo !== null) {
      const host = adopted.get(note.stuckTo)
      if (host) return ['mark', host]
      for (const other of notes) if (other.id === note.stuckTo) return ['reaction', null]
      for (const item of snapshot.items) {
        if (item.id !== note.stuckTo) continue
        const own = regions.find((region) => region.id === item.id) ?? null
        if (item.tag.id !== item.id && item.tag.kind !== 'chip') return ['copy', own]
        if (item.tag.kind === 'vote') return ['mark', own]
        const vote = voteOf(item.tag.station, item.tag.card ?? null)
        if (vote) return ['mark', vote]
      }
    }
    const zone = innermost(regions, x, y)
    if (zone === null) return [innermost(stations, x, y) ? 'stray' : 'elsewhere', null]
    if (zone.copy) return ['copy', zone]
    if (zone.kind === 'tray') return ['idle', zone]
    if (zone.kind === 'vote') return ['mark', zone]
    if (zone.kind === 'choice') return ['choice', zone]
    if (zone.kind === 'plane') return ['placement', zone]
    const words = named(note.text, context.roster).rest
    if (note.kind === 'sticky' && weigh(words) === null) return ['text', zone]
    const vote = voteOf(zone.station, zone.card)
    return vote ? ['mark', vote] : ['stray', null]
  }

  const board: OracleBoard = {
    readings: [],
    counts: {},
    marks: [],
    fields: [],
    choices: [],
    positions: [],
    conflicts: [],
  }
  for (const kind of kindNames) board.counts[kind] = 0
  const texts = new Map<
    string,
    { y: number; x: number; id: string; height: number; text: string }[]
  >()
  const inChoice = new Map<string, string[]>()
  for (const note of notes) {
    const [first, zone] = read(note)
    let kind = first
    const round = zone ? roundFor(zone, context.rounds) : null
    if (zone && round && (kind === 'mark' || kind === 'placement'))
      for (const [id, place] of round.left)
        if (id === note.id && place === zone.id) kind = 'earlier'
    board.readings.push([note.id, kind, zone?.id ?? null])
    board.counts[kind] = (board.counts[kind] ?? 0) + 1
    const { x, y } = point(note)
    if (zone && kind === 'text') {
      const there = texts.get(zone.id) ?? []
      there.push({ y, x, id: note.id, height: note.box.height, text: note.text })
      texts.set(zone.id, there)
    }
    if (zone && kind === 'choice')
      inChoice.set(zone.id, [...(inChoice.get(zone.id) ?? []), note.id])
    if (zone && kind === 'mark') board.marks.push(markOf(note, zone, round, notes, context))
  }

  // Chips: their words in fields, their places in planes and choices. Adopted notes have places too.
  const places: { option: string; x: number; y: number; zone: Region }[] = []
  for (const { id, tag, box, text } of snapshot.items) {
    if (tag.kind !== 'chip') continue
    const x = box.left + box.width / 2
    const y = box.top + box.height / 2
    const on = innermost(regions, x, y)
    if (on && on.kind === 'field' && !on.copy) {
      const there = texts.get(on.id) ?? []
      there.push({ y, x, id, height: box.height, text })
      texts.set(on.id, there)
    }
    const candidates = regions.filter(
      (region) =>
        (region.kind === 'plane' || region.kind === 'choice') &&
        !(tag.card !== undefined && region.card === tag.card && region.station === tag.station),
    )
    const zone = innermost(candidates, x, y)
    if (zone && !zone.copy) places.push({ option: tag.card ?? tag.key, x, y, zone })
  }
  for (const note of notes) {
    if (!adopted.has(note.id)) continue
    const { x, y } = point(note)
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue
    const zone = innermost(
      regions.filter((region) => region.kind === 'plane' || region.kind === 'choice'),
      x,
      y,
    )
    if (zone && !zone.copy) places.push({ option: 'note:' + note.id, x, y, zone })
  }

  for (const item of snapshot.items) {
    const region = regions.find((one) => one.id === item.id)
    if (!region || region.copy) continue
    if (region.kind === 'field') board.fields.push(fieldOf(item, texts.get(item.id) ?? []))
    if (region.kind === 'choice') {
      const options: string[] = []
      for (const place of places)
        if (place.zone === region && !options.includes(place.option)) options.push(place.option)
      board.choices.push([item.id, (inChoice.get(item.id) ?? []).sort(), options.sort()])
    }
    if (region.kind === 'plane') {
      const { left, top, width, height } = region.box
      const sums = new Map<string, { u: number; v: number; n: number }>()
      for (const { option, x, y, zone } of places) {
        if (zone !== region) continue
        const sum = sums.get(option) ?? { u: 0, v: 0, n: 0 }
        sum.u += Math.round(1000 * Math.max(0, Math.min(1, (x - left) / width)))
        sum.v += Math.round(1000 * Math.max(0, Math.min(1, (top + height - y) / height)))
        sum.n++
        sums.set(option, sum)
      }
      for (const [option, sum] of sums) {
        const u = Math.round(sum.u / sum.n)
        const v = Math.round(sum.v / sum.n)
        const line = (u > 449 && u < 551) || (v > 449 && v < 551)
        board.positions.push([item.id, option, u, v, line])
      }
    }
  }
  board.conflicts = conflictsOf(board.choices, regions)
  return board
}
