import type { Note } from '../board/snapshot.ts'
import { byCodeUnit, byMaking } from './compare.ts'
import type { ChoiceValue, Conflict, Reading, Zone } from './interpretation.ts'
import type { LyingOption } from './lying-options.ts'

/** What lies in each box of a choice. */
export function choices(
  zones: readonly Zone[],
  readings: readonly Reading[],
  options: readonly LyingOption[],
): ChoiceValue[] {
  const notes = new Map<Zone, Note[]>()
  for (const { kind, zone, note } of readings) {
    if (kind !== 'choice' || !zone) continue
    const there = notes.get(zone)
    if (there) there.push(note)
    else notes.set(zone, [note])
  }
  return zones
    .filter(({ kind, copy }) => kind === 'choice' && !copy)
    .map((zone) => ({
      station: zone.station,
      card: zone.card,
      row: zone.row ?? '',
      key: zone.key,
      zone,
      notes: (notes.get(zone) ?? []).sort(byMaking),
      options: [
        ...new Set(options.filter((lying) => lying.zone === zone).map(({ option }) => option)),
      ].sort(byCodeUnit),
    }))
}

/**
 * Two answers in one row: of a card (a row that belongs to no card asks the room, so many answers are no conflict), or
 * of one option that lies in two boxes of one question.
 */
export function conflicts(choices: readonly ChoiceValue[]): Conflict[] {
  const rows = new Map<string, ChoiceValue[]>()
  for (const choice of choices) {
    const row = JSON.stringify([choice.station, choice.card, choice.row])
    const there = rows.get(row)
    if (there) there.push(choice)
    else rows.set(row, [choice])
  }
  const distinct = (row: readonly ChoiceValue[]): string[] =>
    [...new Set(row.map(({ key }) => key))].sort(byCodeUnit)

  return [...rows.values()].flatMap((boxes) => {
    const [first] = boxes
    if (!first) return []
    const { station, card, row } = first
    const answered = boxes.filter(({ notes, options }) => notes.length + options.length > 0)
    const options = [...new Set(answered.flatMap((box) => box.options))].sort(byCodeUnit)
    const found = [
      { option: null, keys: card === null ? [] : distinct(answered) },
      ...options.map((option) => ({
        option,
        keys: distinct(answered.filter((box) => box.options.includes(option))),
      })),
    ]
    return found
      .filter(({ keys }) => keys.length > 1)
      .map((one) => ({ station, card, row, ...one }))
  })
}
