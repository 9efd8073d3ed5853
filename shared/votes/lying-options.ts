import type { LaidItem } from '../board/snapshot.ts'
import type { BoardPoint } from '../geometry/rect.ts'
import type { Locate } from '../geometry/locate.ts'
import type { Reading, Zone } from './interpretation.ts'
import { middle } from './point-of.ts'
import { noteKey } from './speaking-round.ts'

/** An option that lies in a map or in a box of a choice: a chip, or an adopted note. */
export interface LyingOption {
  readonly option: string
  readonly point: BoardPoint
  readonly zone: Zone
}

/**
 * Rule 4: where options lie. Asked of the innermost plane or choice only, never of one that is on the option's own card
 * (a menu card carries its own boxes about with it); in a copy's box an option lies nowhere.
 */
export function lyingOptions(
  at: Locate<Zone>,
  readings: readonly Reading[],
  chips: readonly LaidItem[],
): LyingOption[] {
  const noPlace = ({ kind }: Zone): boolean => kind !== 'plane' && kind !== 'choice'
  const lying = (option: string, point: BoardPoint, zone: Zone | null): LyingOption[] =>
    zone && !zone.copy ? [{ option, point, zone }] : []

  return [
    ...chips.flatMap(({ tag, box }) => {
      const point = middle(box)
      const { station, card } = tag
      const ownCard = (zone: Zone): boolean => zone.station === station && zone.card === card
      return lying(
        card ?? tag.key,
        point,
        at(point, (zone) => noPlace(zone) || ownCard(zone)),
      )
    }),
    ...readings
      .filter(({ kind }) => kind === 'option')
      .flatMap(({ note, point }) => lying(noteKey(note.id), point, at(point, noPlace))),
  ]
}
