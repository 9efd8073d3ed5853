import * as z from 'zod/mini'
import type { LocalRect } from '../../geometry/rect.ts'
import { card, choiceBox, grid, label, rect } from '../../scene/parts.ts'
import type { SceneItem } from '../../scene/scene.ts'
import { headSchema } from '../head-words.ts'

/** What people may think of an example. */
export const stances = ['admire', 'familiar', 'dislike'] as const
export type Stance = (typeof stances)[number]

/** What is rated from 1 to 5. */
export const measures = ['complexity', 'effort'] as const
export type Measure = (typeof measures)[number]

const exampleSchema = z.object({
  /** At most 48 characters. */
  name: z.string(),
  family: z.string(),
  /** Consumers or businesses; empty for both. */
  audience: z.string(),
  /** From a function to a portfolio. */
  level: z.string(),
})
/** An interaction to look at. */
export type Example = z.infer<typeof exampleSchema>
export const examplesSchema = z.array(exampleSchema)

export const landscapeWords = z.object({
  name: z.string(),
  head: headSchema,
  /** What stands in the result's box before there is one. */
  later: z.string(),
  /** Labels of at most 9 characters. */
  stances: z.object({ admire: z.string(), familiar: z.string(), dislike: z.string() }),
  /** Labels of at most 14 characters. */
  measures: z.object({ complexity: z.string(), effort: z.string() }),
  /** What is shown where the facilitator has picked nothing else. */
  examples: examplesSchema,
})
export type LandscapeWords = z.infer<typeof landscapeWords>

/** Examples stand in rows of four; so many go on the board. */
export const mostExamples = 12

/** Where the card of a place (0, 1 …) stands, station-local. */
export const placeAt = (place: number): LocalRect =>
  grid(rect(120, 860, 860, 1060), 920, 1120)(place % 4, Math.floor(place / 4))

/** The key of a card says its place, so that it is looked for where it was laid. */
export const keyAt = (place: number): string => `example-${place + 1}`

/** The line under an example's name. */
export const about = ({ family, audience, level }: Example): string =>
  [family, audience, level].filter((part) => part !== '').join(' · ')

/**
 * One example. All its boxes are rows of their own, because many people answer: that several boxes of a card hold
 * notes is no contradiction. Numbers lie in choice boxes, since a number in a field is a vote (rule 4).
 */
export function exampleCard(
  place: number,
  example: Example,
  words: Pick<LandscapeWords, 'stances' | 'measures'>,
): readonly SceneItem[] {
  const key = keyAt(place)
  const third = grid(rect(15, 340, 270, 340), 280, 0)
  const half = grid(rect(15, 700, 405, 340), 425, 0)
  return card(key, placeAt(place), example.name, 64, [
    {
      ...label(rect(48, 272, 764, 66), about(example), 24),
      tag: { kind: 'words', key: 'about' },
    },
    ...stances.map((stance, index) =>
      choiceBox(third(index, 0), words.stances[stance], 40, stance, key),
    ),
    ...measures.map((measure, index) =>
      choiceBox(half(index, 0), words.measures[measure], 40, measure, key),
    ),
  ])
}
