import * as z from 'zod/mini'
import type { LocalRect, Size } from '../../geometry/rect.ts'
import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { palette } from '../../scene/palette.ts'
import { chip, choiceBox, grid, label, plane, rect, tray } from '../../scene/parts.ts'
import { rightColumn } from '../../scene/right-column.ts'
import type { Scene, SceneItem } from '../../scene/scene.ts'
import { headSchema } from '../head-words.ts'
import type { SceneContext } from '../station.ts'
import type { Tag } from '../tag.ts'
import { optionOfIdea } from './ideas-kept.ts'

export const ideasWords = z.object({
  name: z.string(),
  head: headSchema,
  /** In place of "not open yet": nobody votes here. */
  state: z.string(),
  ideas: z.string(),
  /** The two stacks of numbers: one chip lies on the map, one on the scale. */
  forMap: z.string(),
  forScale: z.string(),
  /** At most 11 characters each. */
  quadrants: z.object({
    start: z.string(),
    bets: z.string(),
    fill: z.string(),
    twice: z.string(),
  }),
  axes: z.object({
    little: z.string(),
    much: z.string(),
    low: z.string(),
    high: z.string(),
  }),
  scale: z.object({ title: z.string(), fine: z.string(), creepy: z.string() }),
  /** Questions that bring ideas, five lines of at most 25 characters; they stand above the result. */
  prompts: z.object({ title: z.string(), lines: z.array(z.string()) }),
  resultLater: z.string(),
  /** Before the numbers of ideas to drop. */
  drop: z.string(),
})
export type IdeasWords = z.infer<typeof ideasWords>

const size: Size = { width: 5160, height: 3700 }
const numbers = 12
const columns = 6

/** The stacks: where the chips of the map lie at first, and those of the scale. */
const stacks = {
  map: grid(rect(132, 2885, 160, 110), 175, 125),
  scale: grid(rect(132, 3265, 160, 110), 175, 125),
} as const
/** Numbers beyond the twelfth lie under everything, side by side. */
const moreStacks = {
  map: grid(rect(132, 3620, 160, 110), 175, 125),
  scale: grid(rect(1600, 3620, 160, 110), 175, 125),
} as const

export type Stack = keyof typeof stacks
export const bothStacks: readonly Stack[] = ['map', 'scale']

/** Whether an item's tag is that of this chip. */
export const isChipOf = ({ kind, key, card }: Tag, stack: Stack, number: number): boolean =>
  kind === 'chip' && key === stack && card === optionOfIdea(number)

/** One of the two chips of an idea: both are the same option, and each lies where it is read. */
export function ideaChip(stack: Stack, number: number): SceneItem {
  const index = number - 1
  const [place, from] = index < numbers ? [stacks[stack], 0] : [moreStacks[stack], numbers]
  const box: LocalRect = place((index - from) % columns, Math.floor((index - from) / columns))
  const drawn = chip(box, String(number), 64, stack)
  return { ...drawn, tag: { kind: 'chip', key: stack, card: optionOfIdea(number) } }
}

/** How large the area is that holds so many numbers. */
export const sizeFor = (most: number): Size => {
  const { top, height } = ideaChip('map', Math.max(most, 1)).box
  return most > numbers ? { ...size, height: top + height + 120 } : size
}

export function ideasScene({ words, common }: SceneContext<IdeasWords>): Scene {
  const { quadrants, axes, scale, prompts } = words
  const quarter = grid(rect(1600, 960, 1040, 1040), 1040, 1040)
  const beside = grid(rect(1210, 960, 370, 1040), 0, 1040)
  const below = grid(rect(1600, 3045, 1040, 100), 1040, 0)
  const step = grid(rect(1600, 3160, 406, 420), 418, 0)
  const named = (column: number, row: number, name: string): SceneItem => ({
    is: 'box',
    box: quarter(column, row),
    ...palette.choice,
    text: { words: name, size: 96, bold: true, colour: palette.ink },
  })
  const middle = { valign: 'middle', bold: true } as const
  return area(size, words.name, 'plan', [
    ...head(size.width, words.head, common, { words: words.state, open: false }),
    choiceBox(rect(120, 860, 1060, 1900), words.ideas, 64, 'ideas', 'ideas'),
    tray(rect(120, 2790, 1060, 350), words.forMap, 64, 'for-map'),
    tray(rect(120, 3170, 1060, 350), words.forScale, 64, 'for-scale'),
    plane(rect(1600, 960, 2080, 2080), 'map'),
    named(0, 0, quadrants.start),
    named(1, 0, quadrants.bets),
    named(0, 1, quadrants.fill),
    named(1, 1, quadrants.twice),
    label(beside(0, 0), axes.high, 64, middle),
    label(beside(0, 1), axes.low, 64, middle),
    label(below(0, 0), axes.little, 64, { ...middle, align: 'center' }),
    label(below(1, 0), axes.much, 64, { ...middle, align: 'center' }),
    label(rect(1210, 3160, 370, 420), scale.title, 64, middle),
    ...['1', '2', '3', '4', '5'].map((key, index) => {
      const word = index === 0 ? scale.fine : index === 4 ? scale.creepy : ''
      return choiceBox(step(index, 0), `${key} ${word}`.trim(), 64, 'creepy', key)
    }),
    ...rightColumn(
      size,
      { ...common, result: prompts.title, resultLater: words.resultLater },
      prompts.lines.join('\n'),
    ),
    ...bothStacks.flatMap((stack) =>
      Array.from({ length: numbers }, (_, index) => ideaChip(stack, index + 1)),
    ),
  ])
}
