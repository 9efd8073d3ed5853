import * as z from 'zod/mini'
import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { card, choiceBox, field, grid, label, rect, voteBox } from '../../scene/parts.ts'
import { rightColumn } from '../../scene/right-column.ts'
import type { SceneItem } from '../../scene/scene.ts'
import { headSchema } from '../head-words.ts'
import type { ActionContext, ActionPlan, FactsContext, Station } from '../station.ts'
import { cardsOn } from './on-card.ts'

const quadrantSchema = z.object({ name: z.string(), line: z.string() })

export const fourArgumentsWords = z.object({
  name: z.string(),
  head: headSchema,
  /** Two columns and two rows. */
  axes: z.object({
    save: z.string(),
    grow: z.string(),
    customers: z.string(),
    ownWork: z.string(),
  }),
  quadrants: z.object({
    ease: quadrantSchema,
    relevance: quadrantSchema,
    efficiency: quadrantSchema,
    learning: quadrantSchema,
  }),
  examples: z.string(),
  /** Above the places for the desired outcomes, which are added when the vote has stopped. */
  outcomes: z.string(),
})
export type FourArgumentsWords = z.infer<typeof fourArgumentsWords>

export interface FourArgumentsFacts {
  readonly quadrants: readonly {
    readonly key: string
    /** As it stands on the board now. */
    readonly name: string
    readonly examples: readonly string[]
    /** The desired outcomes, one a line or note. */
    readonly outcomes: readonly string[]
  }[]
  /** Whether there is a place to write outcomes down. */
  readonly outcomesLaid: boolean
  /** Where the emphasis lies: what was decided, else what leads when the vote has stopped. */
  readonly emphasis: readonly string[]
}

const size = { width: 5120, height: 3680 }
/** With the row of outcomes below. */
const tall = { width: size.width, height: 4330 }

/** Row by row: for customers above, for our own work below; saving on the left, growing on the right. */
const quadrants = ['ease', 'relevance', 'efficiency', 'learning'] as const

export const fourArguments: Station<FourArgumentsWords, FourArgumentsFacts> = {
  kind: 'four-arguments',
  phase: 'kickstart',
  minutes: 30,
  tallest: tall.height,
  round: { zones: null, votes: 1, names: true, departments: true, minutes: 2 },

  scene({ words, common, settings }) {
    const place = grid(rect(580, 980, 1500, 1260), 1560, 1320)
    const above = grid(rect(580, 870, 1500, 100), 1560, 0)
    const beside = grid(rect(120, 980, 456, 1260), 0, 1320)
    const { axes } = words
    const row = settings['outcomes'] ? outcomeRow(words) : []
    return area(row.length > 0 ? tall : size, words.name, 'kickstart', [
      ...head(size.width, words.head, common),
      label(above(0, 0), axes.save, 64, { bold: true, align: 'center', valign: 'middle' }),
      label(above(1, 0), axes.grow, 64, { bold: true, align: 'center', valign: 'middle' }),
      label(beside(0, 0), axes.customers, 64, { bold: true, valign: 'middle' }),
      label(beside(0, 1), axes.ownWork, 64, { bold: true, valign: 'middle' }),
      ...quadrants.flatMap((key, index) =>
        card(key, place(index % 2, Math.floor(index / 2)), words.quadrants[key].name, 96, [
          label(rect(780, 16, 700, 120), words.quadrants[key].line, 40, { valign: 'middle' }),
          choiceBox(rect(20, 145, 1460, 360), words.examples, 64, 'examples', key),
          voteBox(rect(20, 525, 1460, 715), common.votes, 64),
        ]),
      ),
      ...rightColumn(size, common),
      ...row,
    ])
  },

  facts,
  hands: ({ quadrants: all, emphasis }) => ({
    emphasis,
    examples: all.flatMap(({ examples }) => examples.filter((text) => text !== '')),
    outcomes: all.flatMap(({ outcomes }) => outcomes),
  }),
  actions: { 'add-outcomes': addOutcomes },
}

function facts(context: FactsContext<FourArgumentsWords>): FourArgumentsFacts {
  const { board, station, words, tally, decision } = context
  const cards = cardsOn(context)
  const fields = board.fields.filter((one) => one.station === station && one.card === null)
  const leading = tally?.frozen
    ? tally.options.filter(({ rank, score }) => rank === 1 && score > 0)
    : []
  return {
    quadrants: quadrants.map((key) => ({
      key,
      name: cards.find(({ card: name }) => name === key)?.text || words.quadrants[key].name,
      examples: board.choices
        .filter((choice) => choice.station === station && choice.row === 'examples')
        .filter((choice) => choice.key === key)
        .flatMap(({ notes }) => notes.map(({ text }) => text)),
      outcomes: fields
        .filter((one) => one.key === outcomeKey(key))
        .flatMap(({ text }) => text.split('\n'))
        .filter((line) => line.trim() !== ''),
    })),
    outcomesLaid: quadrants.some((key) => fields.some((one) => one.key === outcomeKey(key))),
    emphasis: decision?.text ? [decision.text] : leading.map(({ words: name }) => name),
  }
}

const outcomeKey = (quadrant: string): string => `outcome-${quadrant}`

/**
 * A place for each argument's desired outcomes. They belong to no card: a note without words in a card's field would
 * count as a vote for that card.
 */
function outcomeRow(
  words: FourArgumentsWords,
  names: readonly string[] = quadrants.map((key) => words.quadrants[key].name),
): readonly SceneItem[] {
  const named = grid(rect(120, 3710, 1190, 90), 1230, 0)
  const place = grid(rect(120, 3810, 1190, 400), 1230, 0)
  return [
    label(rect(120, 3600, 4880, 90), words.outcomes, 64, { bold: true }),
    ...quadrants.map((_, column) => label(named(column, 0), names[column] ?? '', 64)),
    ...quadrants.map((key, column) => field(place(column, 0), outcomeKey(key), 40)),
  ]
}

/** The row of outcomes, once; from then on it belongs to the area. */
function addOutcomes(context: ActionContext<FourArgumentsWords>): ActionPlan {
  const { quadrants: all, outcomesLaid } = facts(context)
  const ground = context.items.find(({ tag }) => tag.kind === 'station')?.box
  if (outcomesLaid || !ground) return { create: [], change: [] }
  return {
    create: outcomeRow(
      context.words,
      all.map(({ name }) => name),
    ),
    change: [],
    size: {
      width: Math.max(ground.width, tall.width),
      height: Math.max(ground.height, tall.height),
    },
    settings: { outcomes: 'laid' },
  }
}
