import type { Scene, SceneItem } from '../../shared/scene/scene.ts'
import { inked } from './inked.ts'
import { bottom, overlap, right } from './measured.ts'

const zones = new Set<string | undefined>(['vote', 'field', 'choice', 'tray'])
/** Height that a label takes at the top of its zone, by the size of its words. */
const strips = { 24: 40, 40: 60, 64: 92, 96: 145 }

/** Words that do not fit: they leave their box or its label strip, or lie on other words or in another box. */
export function misplaced({ items }: Scene): readonly string[] {
  const inks = items.flatMap((item) => {
    const ink = inked(item)
    return ink ? [{ item, ink }] : []
  })
  return inks.flatMap(({ item, ink }) => {
    const wrong =
      right(ink) > right(item.box) + 0.5 ||
      bottom(ink) > deepest(item) + 0.5 ||
      inks.some((other) => other.item !== item && overlap(other.ink, ink)) ||
      items.some((zone) => zone !== item && isZone(zone) && !holds(item) && overlap(zone.box, ink))
    return wrong ? [item.text?.words ?? ''] : []
  })
}

const isZone = ({ tag }: SceneItem): boolean => zones.has(tag?.kind)
const holds = ({ is }: SceneItem): boolean => is === 'field' || is === 'chip'

const deepest = ({ is, box, tag, text }: SceneItem): number =>
  zones.has(tag?.kind) && tag?.kind !== 'tray' && is !== 'field'
    ? box.top + strips[text?.size ?? 24]
    : bottom(box)
