import type { ItemChange } from '../board/board.ts'
import type { LaidItem, Snapshot } from '../board/snapshot.ts'
import { contains, type Rect } from '../geometry/rect.ts'
import type { NewTag } from '../workshop/tag.ts'

/** A copied card that becomes a card of its own (rule 12). */
export interface TakenIn {
  readonly card: LaidItem
  readonly words: string
  readonly changes: readonly ItemChange[]
}

const isCopy = ({ id, tag }: LaidItem): boolean => tag.id !== id

const middle = ({ left, top, width, height }: Rect) => ({
  x: left + width / 2,
  y: top + height / 2,
})

const inside = (outer: LaidItem, { box }: LaidItem): boolean => contains(outer.box, middle(box))

/** A tag as it is written: the host gives the id, which then is the item's own. */
export function renamed({ tag }: Pick<LaidItem, 'tag'>, change: Partial<NewTag>): NewTag {
  const { id: _, ...rest } = tag
  return { ...rest, ...change }
}

/**
 * Copies of cards that lie in their own station. Two panels that see the same board give the same cards the same keys.
 * @param named turns a card's words into the copy's: "Recipe 4 (copy)"
 */
export function copiedCards(
  { items }: Snapshot,
  named: (words: string) => string,
): readonly TakenIn[] {
  const taken = new Set(items.flatMap(({ tag }) => tag.card ?? []))
  const areas = items.filter((item) => item.tag.kind === 'station' && !isCopy(item))
  return items
    .filter((item) => item.tag.kind === 'card' && isCopy(item))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter((card) =>
      areas.some((area) => area.tag.station === card.tag.station && inside(area, card)),
    )
    .map((card) => {
      const key = freeKey(card.tag.card ?? card.tag.key, taken)
      const words = card.text === '' ? '' : named(card.text)
      const parts = items.filter(
        (item) =>
          item !== card &&
          isCopy(item) &&
          item.tag.station === card.tag.station &&
          item.tag.card === card.tag.card &&
          inside(card, item),
      )
      return {
        card,
        words,
        changes: [
          // The card comes last: while it is a copy, what is not done yet is found again.
          ...parts.map((item) => ({ id: item.id, tag: renamed(item, { card: key }) })),
          { id: card.id, tag: renamed(card, { card: key }), ...(words !== '' && { text: words }) },
        ],
      }
    })
}

function freeKey(card: string, taken: Set<string>): string {
  const stem = card.replace(/-copy-\d+$/, '')
  let number = 1
  while (taken.has(`${stem}-copy-${number}`)) number += 1
  const key = `${stem}-copy-${number}`
  taken.add(key)
  return key
}

/** Takes the meaning from a card that was a copy: nothing on it is an option, field or box any more. Nothing is deleted. */
export function withoutMeaning({ items }: Snapshot, id: string): readonly ItemChange[] {
  const card = items.find((item) => item.id === id)
  if (!card) return []
  return items
    .filter(({ tag }) => tag.station === card.tag.station && tag.card === card.tag.card)
    .map((item) => {
      const { card: _card, row: _row, ...tag } = renamed(item, { kind: 'words' })
      return { id: item.id, tag: { ...tag, key: 'set-aside' } }
    })
}
