import { onBoard, type BoardPoint } from '../geometry/rect.ts'
import type { Scene, SceneItem } from '../scene/scene.ts'
import type { NewTag } from '../workshop/tag.ts'
import type { NewItem } from './board.ts'
import { hash } from './hash.ts'
import type { ItemId } from './snapshot.ts'

/** Which station of which workshop an item is made for. */
export interface For {
  readonly workshop: string
  readonly station: string
}

/** The full tag of a scene's item: `ord` is its place in the order of drawing, `laid` the hash of words that ask. */
export function tagOf(item: SceneItem, ord: number, { workshop, station }: For): NewTag | null {
  if (!item.tag) return null
  const tag: NewTag = { v: 1, workshop, station, ...item.tag, ord }
  return item.answered ? tag : { ...tag, laid: hash(item.text?.words ?? '') }
}

/** Some of a scene's items, ready to be created with the scene's corner at `at`. The area bears the scene's name. */
export function newItems(
  scene: Scene,
  indices: readonly number[],
  at: BoardPoint,
  area: ItemId | null,
  whose: For,
): NewItem[] {
  return indices.flatMap((index) => {
    const drawn = scene.items[index]
    if (!drawn) return []
    const item: SceneItem =
      drawn.is === 'area' ? { ...drawn, text: { words: scene.name, size: 24 } } : drawn
    return [
      {
        item,
        at: onBoard(item.box, at),
        tag: tagOf(item, index, whose),
        area: index === 0 ? null : area,
      },
    ]
  })
}
