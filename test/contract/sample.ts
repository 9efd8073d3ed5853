import type { Board, NewItem } from '../../shared/board/board.ts'
import { newItems } from '../../shared/board/new-items.ts'
import { batchesOf, unitsOf } from '../../shared/board/units.ts'
import type { ItemId, LaidItem } from '../../shared/board/snapshot.ts'
import type { BoardPoint, LocalRect } from '../../shared/geometry/rect.ts'
import type { Scene, SceneItem } from '../../shared/scene/scene.ts'

const box = (left: number, top: number, width: number, height: number): LocalRect => ({
  left,
  top,
  width,
  height,
})

/** A card with a vote box, a field and a plain line of text. `x` is where it begins in its area. */
const cardAt = (key: string, x: number): SceneItem[] => [
  {
    is: 'card',
    box: box(x, 400, 900, 1000),
    fill: '#FFFFFF',
    text: { words: `Card ${key}`, size: 96 },
    tag: { kind: 'card', key: 'card', card: key },
  },
  { is: 'text', box: box(x + 40, 540, 300, 50), text: { words: 'Who', size: 40 }, on: key },
  {
    is: 'field',
    box: box(x + 40, 600, 300, 280),
    text: { words: '', size: 24 },
    on: key,
    tag: { kind: 'field', key: 'who', card: key },
  },
  {
    is: 'box',
    box: box(x + 40, 900, 820, 490),
    fill: '#FFFFFF',
    border: { colour: '#874FFF', width: 6, dashed: true },
    text: { words: 'Votes', size: 40 },
    on: key,
    tag: { kind: 'vote', key: 'votes', card: key },
  },
]

/** A small area with one of everything that scenes draw. */
export const sampleScene: Scene = {
  size: { width: 3_000, height: 1_800 },
  name: '5 Sample',
  items: [
    {
      is: 'area',
      box: box(0, 0, 3_000, 1_800),
      fill: '#F5FBFF',
      tag: { kind: 'station', key: 'area' },
    },
    ...cardAt('one', 100),
    ...cardAt('two', 1_100),
    {
      is: 'box',
      box: box(100, 100, 900, 140),
      round: 70,
      fill: '#D9D9D9',
      text: { words: '○ Not open yet', size: 64, bold: true, valign: 'middle' },
      tag: { kind: 'words', key: 'state' },
    },
    { is: 'text', box: box(1_100, 100, 900, 140), text: { words: 'Sample', size: 96 } },
    {
      is: 'box',
      box: box(2_100, 400, 800, 600),
      text: { words: 'Yes & <no>', size: 64 },
      tag: { kind: 'choice', key: 'yes', row: 'agree' },
    },
    {
      is: 'chip',
      box: box(2_100, 1_200, 160, 110),
      fill: '#1E1E1E',
      text: { words: '7', size: 64, colour: '#FFFFFF' },
      tag: { kind: 'chip', key: 'idea', card: 'idea-7' },
    },
  ],
}

const whose = { workshop: 'w1', station: 'sample-1' }

/** Lays the sample by the port's own verbs, as placing does: the area, then batches of whole cards. */
export async function laySample(board: Board, at: BoardPoint): Promise<ItemId[]> {
  const ids: ItemId[] = []
  const create = async (items: readonly NewItem[]) => board.create(items, () => false)
  const [area = ''] = await create(newItems(sampleScene, [0], at, null, whose))
  ids[0] = area
  for (const batch of batchesOf(unitsOf(sampleScene).slice(1), board.can.batch)) {
    const made = await create(newItems(sampleScene, batch, at, area, whose))
    for (const [position, index] of batch.entries()) ids[index] = made[position] ?? ''
  }
  return ids
}

/** The item of the sample with that kind, key and card. */
export function laid(
  items: readonly LaidItem[],
  kind: string,
  key: string,
  card?: string,
): LaidItem {
  const found = items.find(
    ({ id, tag }) =>
      tag.id === id &&
      tag.kind === kind &&
      tag.key === key &&
      (card === undefined || tag.card === card),
  )
  if (!found) throw new Error(`There is no ${kind} ${key} ${card ?? ''} on the board`)
  return found
}

/** The middle of an item's box: a place for a note. */
export const middle = ({ box: { left, top, width, height } }: LaidItem): BoardPoint => ({
  x: left + width / 2,
  y: top + height / 2,
})
