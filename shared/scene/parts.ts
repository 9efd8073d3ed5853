import type { LocalRect } from '../geometry/rect.ts'
import type { Hue } from '../board/snapshot.ts'
import { hueColours, palette } from './palette.ts'
import type { Colour, SceneItem, SceneText, TextSize } from './scene.ts'

/** A rectangle as people say it: from the left, from the top, width, height. */
export const rect = (left: number, top: number, width: number, height: number): LocalRect => ({
  left,
  top,
  width,
  height,
})

/** Equal rectangles in columns and rows, `dx` and `dy` from one to the next. */
export const grid =
  (first: LocalRect, dx: number, dy: number) =>
  (column: number, row: number): LocalRect => ({
    ...first,
    left: first.left + column * dx,
    top: first.top + row * dy,
  })

type Style = Partial<Omit<SceneText, 'words' | 'size'>>

const text = (words: string, size: TextSize, style: Style = {}): SceneText => ({
  words,
  size,
  colour: palette.ink,
  ...style,
})

/** Words without a box. */
export const label = (
  box: LocalRect,
  words: string,
  size: TextSize,
  style: Style = {},
): SceneItem => ({ is: 'text', box, text: text(words, size, style) })

/** Where people vote. The box includes its label, so that counts are the same however a host draws it. */
export const voteBox = (
  box: LocalRect,
  words: string,
  size: TextSize,
  key = 'votes',
  card?: string,
): SceneItem => ({
  is: 'box',
  box,
  ...palette.vote,
  text: text(words, size),
  tag: card === undefined ? { kind: 'vote', key } : { kind: 'vote', key, card },
})

/** One answer of several to a question (`row`). */
export const choiceBox = (
  box: LocalRect,
  words: string,
  size: TextSize,
  row: string,
  key: string,
): SceneItem => ({
  is: 'box',
  box,
  ...palette.choice,
  text: text(words, size),
  tag: { kind: 'choice', row, key },
})

/** The colour of a department's notes, to stand beside its letters. */
export const swatch = (box: LocalRect, hue: Hue): SceneItem => ({
  is: 'box',
  box,
  fill: hueColours[hue],
  border: palette.card.border,
})

/**
 * A box to type into, or to put a note in. It is empty: a prompt in it would have to be deleted first, so its label
 * stands above it.
 */
export const field = (box: LocalRect, key: string, size: TextSize): SceneItem => ({
  is: 'field',
  box,
  ...palette.field,
  text: text('', size, { align: 'left', valign: 'top' }),
  tag: { kind: 'field', key },
})

/** A field with an answer in it already; without words it is an empty field. */
export const answer = (item: SceneItem, words: string): SceneItem =>
  item.text && words !== '' ? { ...item, text: { ...item.text, words }, answered: true } : item

/** A card of its own meaning: it carries its parts, whose boxes are given from the card's own corner. */
export const card = (
  key: string,
  box: LocalRect,
  title: string,
  size: TextSize,
  parts: readonly SceneItem[],
): readonly SceneItem[] => [
  {
    is: 'card',
    box,
    ...palette.card,
    text: text(title, size, { bold: size === 96 }),
    tag: { kind: 'card', key: 'card', card: key },
  },
  ...parts.map((part) => ({
    ...part,
    box: { ...part.box, left: box.left + part.box.left, top: box.top + part.box.top },
    on: key,
    ...(part.tag && { tag: { ...part.tag, card: key } }),
  })),
]

/** A map: where an option lies on it says two things at once. Its words stand beside it. */
export const plane = (box: LocalRect, key: string): SceneItem => ({
  is: 'box',
  box,
  ...palette.choice,
  tag: { kind: 'plane', key },
})

/** Ground without a meaning: stacks to take from, things parked. */
export const tray = (box: LocalRect, words: string, size: TextSize, key: string): SceneItem => ({
  is: 'box',
  box,
  ...palette.tray,
  text: text(words, size),
  tag: { kind: 'tray', key },
})

/** A small dark item that people move or copy; where it lies says something of its option. */
export const chip = (
  box: LocalRect,
  words: string,
  size: TextSize,
  key: string,
  fill: Colour = palette.ink,
): SceneItem => ({
  is: 'chip',
  box,
  fill,
  text: text(words, size, {
    colour: fill === palette.ink ? palette.paper : palette.ink,
    align: 'center',
    valign: 'middle',
  }),
  tag: { kind: 'chip', key },
})
