import type { LaidItem } from '../board/snapshot.ts'
import { contains, type LocalRect } from '../geometry/rect.ts'
import type { Interpretation, Zone } from './interpretation.ts'
import { labels, listed, look } from './look.ts'
import { middle } from './point-of.ts'
import type { Attention } from './standing.ts'

/** A zone as it was laid; `label` is how much of its height its label takes, in board units. */
export type LaidBox = LocalRect & { readonly label: number }

/** Where a station's zones were laid, by `placeKey`. */
export type LaidBoxes = (station: string) => ReadonlyMap<string, LaidBox>

/** Names a zone within its station, on the board and in the scene. */
export const placeKey = (zone: {
  readonly card?: string | null | undefined
  readonly row?: string | null | undefined
  readonly key: string
}): string => JSON.stringify([zone.card ?? null, zone.row ?? null, zone.key])

/** Board units that a zone may lie off its laid place before it is listed. */
const astray = 40

/** Copies, each container with what lies in it: a copied card is one thing to look at, not its twenty items. */
function copies(board: Interpretation): Attention[] {
  const holder = (item: LaidItem): LaidItem =>
    ['station', 'card']
      .flatMap((kind) => board.copies.filter(({ tag }) => tag.kind === kind))
      .find((other) => other === item || contains(other.box, middle(item.box))) ?? item
  const held = new Map<LaidItem, LaidItem[]>()
  for (const item of board.copies) {
    const whole = holder(item)
    held.set(whole, [...(held.get(whole) ?? []), item])
  }
  return [...held].map(([whole, items]) =>
    look(
      'copy',
      whole.tag.station,
      items.map(({ id }) => id),
      whole.text || (whole.tag.card ?? whole.tag.key),
    ),
  )
}

/** Zones that lie more than 40 units from their laid place against their station, a card's all together. */
function movedZones(board: Interpretation, laidBoxes: LaidBoxes): Attention[] {
  const label = labels(board)
  const moved = new Map<string, Zone[]>()
  for (const { station, item } of board.areas) {
    const laid = laidBoxes(station)
    for (const zone of board.zones) {
      const place = zone.station === station && !zone.copy ? laid.get(placeKey(zone)) : undefined
      if (!place) continue
      const x = zone.box.left - item.box.left - place.left
      const y = zone.box.top - item.box.top - place.top
      if (!(Math.hypot(x, y) > astray)) continue
      const whole = zone.card === null ? zone.id : `${station}\n${zone.card}`
      moved.set(whole, [...(moved.get(whole) ?? []), zone])
    }
  }
  return [...moved.values()].flatMap((zones) =>
    zones.slice(0, 1).map((first) =>
      look(
        'moved-zone',
        first.station,
        zones.map(({ id }) => id),
        label(first),
      ),
    ),
  )
}

/** What people did to our own items: typed on vote boxes, copied, moved off, answered twice. */
export function lookAtItems(board: Interpretation, laidBoxes: LaidBoxes | null): Attention[] {
  const label = labels(board)
  return [
    ...board.zones
      .filter(({ kind, copy, typed }) => kind === 'vote' && !copy && typed)
      .map((zone) => look('typed-on-box', zone.station, [zone.id], zone.text, label(zone))),
    ...copies(board),
    ...(laidBoxes ? movedZones(board, laidBoxes) : []),
    ...board.conflicts.map(({ station, card, row, option, keys }) => {
      const boxes = board.choices.filter(
        (choice) =>
          choice.station === station &&
          choice.card === card &&
          choice.row === row &&
          keys.includes(choice.key),
      )
      const name = board.cards.find(
        (one) => one.station === station && one.card === (option ?? card),
      )
      return look(
        'conflict',
        station,
        boxes.map(({ zone }) => zone.id),
        name?.text || (option ?? card ?? row),
        listed(boxes.map(({ zone }) => zone.text || zone.key)),
      )
    }),
  ]
}
