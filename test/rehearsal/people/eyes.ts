import type { BoardDocument, Item } from '../../hosts/document/document.ts'
import { holds, type Place } from '../board/place.ts'

/**
 * What somebody who looks at the board finds on it, by the words that stand there: nothing here knows the plugin or
 * its tags. In Miro a box carries its own label; in FigJam the label is a text that lies in the box.
 */
export interface Eyes {
  /** Boxes whose label begins with these words. */
  boxes(label: RegExp): Box[]
  /** Empty boxes to write in, whose label stands above them. */
  fields(label: RegExp): Box[]
  /** The empty box under a column's heading and beside a row's name; null where there is none. */
  cell(column: RegExp, row: RegExp): Box | null
  /** The words largest written in the smallest card around a place; empty where there is none. */
  cardAt(at: { x: number; y: number }): string
}

export interface Box extends Place {
  readonly id: string
  readonly label: string
}

const containers = new Set(['frame', 'section'])
const boxed = new Set(['shape', 'rectangle', 'section'])

export function look(document: BoardDocument): Eyes {
  const items = document
    .items()
    .filter((item) => item.visible && !['sticky', 'stamp'].includes(item.type))
  const placed = items.map((item) => ({ item, ...placeOf(document, item) }))

  /** All boxes around a place, the innermost first. */
  const boxesAt = (at: { x: number; y: number }) =>
    placed
      .filter((other) => boxed.has(other.item.type) && holds(other, at))
      .toSorted((a, b) => area(a) - area(b))

  const boxes = (label: RegExp): Box[] =>
    placed
      .filter(({ item }) => label.test(item.text))
      .flatMap(({ item, x, y, width, height }) => {
        const own = { id: item.id, label: item.text, x, y, width, height }
        if (item.type !== 'text') return [own]
        const middle = { x: x + Math.min(width, 200) / 2, y: y + height / 2 }
        const around = boxesAt(middle).find((other) => other.item.text === '')
        return around ? [{ ...own, ...bare(around) }] : []
      })
      // As people read them: what was drawn first is no business of theirs, and differs between hosts.
      .toSorted((a, b) => a.y - b.y || a.x - b.x)

  const fields = (label: RegExp): Box[] =>
    placed
      .filter(({ item }) => label.test(item.text))
      .flatMap(({ item, x, y }) => {
        const [below] = boxesAt({ x: x + 60, y: y + 120 })
        const { id, text } = item
        return below?.item.text === '' ? [{ id, label: text, ...bare(below) }] : []
      })

  const cell = (column: RegExp, row: RegExp): Box | null => {
    for (const top of placed.filter(({ item }) => column.test(item.text)))
      for (const beside of placed.filter(({ item }) => row.test(item.text))) {
        if (!sameArea(document, top.item, beside.item)) continue
        const middle = beside.y + Math.min(beside.height / 2, 150)
        const [box] = boxesAt({ x: top.x + 100, y: middle })
        if (box?.item.text === '' && !isStation(document, box.item))
          return { id: box.item.id, label: '', ...bare(box) }
      }
    return null
  }

  const cardAt = (at: { x: number; y: number }): string => {
    const around = placed
      .filter(
        (other) =>
          boxed.has(other.item.type) && holds(other, at) && !isStation(document, other.item),
      )
      .toSorted((a, b) => area(b) - area(a))[0]
    if (!around) return ''
    if (around.item.text) return around.item.text
    // The label of a box on the card is no title.
    const inside = placed.filter(
      ({ item, x, y }) =>
        item.type === 'text' &&
        item.text &&
        boxesAt({ x: x + 1, y: y + 1 })[0]?.item.id === around.item.id,
    )
    return inside.toSorted((a, b) => a.y - b.y || a.x - b.x)[0]?.item.text ?? ''
  }

  return { boxes, fields, cell, cardAt }
}

const area = (place: Place): number => place.width * place.height
const bare = ({ x, y, width, height }: Place): Place => ({ x, y, width, height })

function placeOf(document: BoardDocument, item: Item): Place {
  return { ...document.absolute(item.id), width: item.width, height: item.height }
}

/** The outermost container of an item, or the item itself. */
function outermost(document: BoardDocument, item: Item): string {
  const parent = item.parent === null ? undefined : document.get(item.parent)
  return parent && containers.has(parent.type) ? outermost(document, parent) : item.id
}

const sameArea = (document: BoardDocument, a: Item, b: Item): boolean =>
  outermost(document, a) === outermost(document, b)

/** A container that lies on the canvas itself. */
function isStation(document: BoardDocument, item: Item): boolean {
  if (!containers.has(item.type)) return false
  const parent = item.parent === null ? undefined : document.get(item.parent)
  return !parent || !containers.has(parent.type)
}
