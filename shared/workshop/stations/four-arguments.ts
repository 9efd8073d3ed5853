import * as z from 'zod/mini'
import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { card, choiceBox, grid, label, rect, voteBox } from '../../scene/parts.ts'
import { rightColumn } from '../../scene/right-column.ts'
import { headSchema } from '../head-words.ts'
import type { Station } from '../station.ts'
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
})
export type FourArgumentsWords = z.infer<typeof fourArgumentsWords>

export interface FourArgumentsFacts {
  readonly quadrants: readonly {
    readonly key: string
    /** As it stands on the board now. */
    readonly name: string
    readonly examples: readonly string[]
  }[]
}

const size = { width: 5120, height: 3680 }

/** Row by row: for customers above, for our own work below; saving on the left, growing on the right. */
const quadrants = ['ease', 'relevance', 'efficiency', 'learning'] as const

export const fourArguments: Station<FourArgumentsWords, FourArgumentsFacts> = {
  kind: 'four-arguments',
  phase: 'kickstart',
  minutes: 30,
  round: { zones: null, votes: 1, names: true, departments: true, minutes: 2 },

  scene({ words, common }) {
    const place = grid(rect(580, 980, 1500, 1260), 1560, 1320)
    const above = grid(rect(580, 870, 1500, 100), 1560, 0)
    const beside = grid(rect(120, 980, 456, 1260), 0, 1320)
    const { axes } = words
    return area(size, words.name, 'kickstart', [
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
    ])
  },

  facts(context) {
    const { board, station, words } = context
    const cards = cardsOn(context)
    return {
      quadrants: quadrants.map((key) => ({
        key,
        name: cards.find(({ card: name }) => name === key)?.text || words.quadrants[key].name,
        examples: board.choices
          .filter((choice) => choice.station === station && choice.row === 'examples')
          .filter((choice) => choice.key === key)
          .flatMap(({ notes }) => notes.map(({ text }) => text)),
      })),
    }
  },
}
