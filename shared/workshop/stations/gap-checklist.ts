import * as z from 'zod/mini'
import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { card, field, grid, label, rect, voteBox } from '../../scene/parts.ts'
import { rightColumn } from '../../scene/right-column.ts'
import { headSchema } from '../head-words.ts'
import type { Station } from '../station.ts'
import { cardsOn, fieldOn } from './on-card.ts'

export const gapChecklistWords = z.object({
  name: z.string(),
  head: headSchema,
  rows: z.object({
    questions: z.string(),
    own: z.string(),
    heard: z.string(),
    barriers: z.string(),
  }),
  questions: z.array(z.string()),
  /** Sentences that one hears, never types of people, and a step that answers each. */
  heard: z.array(z.object({ says: z.string(), step: z.string() })),
  barriers: z.array(z.string()),
  worries: z.string(),
})
export type GapChecklistWords = z.infer<typeof gapChecklistWords>

export interface GapChecklistFacts {
  readonly gaps: readonly {
    readonly key: string
    /** As it stands on the board now; empty for a blank card. */
    readonly name: string
    readonly from: 'question' | 'heard' | 'barrier' | 'own' | 'copy'
    /** What to ask for when this is heard; empty for the others. */
    readonly step: string
  }[]
  /** Blank cards that the room has filled, and those still free. */
  readonly added: number
  readonly blank: number
}

const size = { width: 6720, height: 3820 }
const columns = 6

export const gapChecklist: Station<GapChecklistWords, GapChecklistFacts> = {
  kind: 'gap-checklist',
  phase: 'kickstart',
  minutes: 40,
  round: { zones: null, votes: 4, names: false, departments: false, minutes: 3 },

  scene({ words, common }) {
    const place = grid(rect(120, 950, 820, 830), 860, 960)
    const titled = grid(rect(120, 858, 2540, 90), 860, 960)
    const votes = voteBox(rect(20, 270, 780, 540), words.worries, 40)
    const gaps = (key: string, names: readonly string[], row: number) =>
      names
        .slice(0, columns)
        .flatMap((name, column) =>
          card(`${key}-${column + 1}`, place(column, row), name, 64, [votes]),
        )
    const asked = Math.min(columns, words.questions.length)
    const blanks = Array.from({ length: columns - asked }, (_, index) =>
      card(`own-${index + 1}`, place(asked + index, 0), '', 64, [
        field(rect(20, 20, 780, 240), 'name', 40),
        votes,
      ]),
    )
    // Without cards there is nothing to head.
    const title = (text: string, cards: number, row: number, column = 0) =>
      cards > 0 ? [label(titled(column, row), text, 64, { bold: true })] : []
    return area(size, words.name, 'kickstart', [
      ...head(size.width, words.head, common),
      ...title(words.rows.questions, asked, 0),
      ...title(words.rows.own, blanks.length, 0, asked),
      ...title(words.rows.heard, words.heard.length, 1),
      ...title(words.rows.barriers, words.barriers.length, 2),
      ...gaps('question', words.questions, 0),
      ...blanks.flat(),
      ...gaps(
        'heard',
        words.heard.map(({ says }) => says),
        1,
      ),
      ...gaps('barrier', words.barriers, 2),
      ...rightColumn(size, common),
    ])
  },

  facts(context) {
    const gaps = cardsOn(context).map(({ card: key, item }) => ({
      key,
      name: item.text || fieldOn(context, key, 'name'),
      from: originOf(key),
      step: context.words.heard.find((_, index) => key === `heard-${index + 1}`)?.step ?? '',
    }))
    const blank = gaps.filter(({ name }) => name === '').length
    const own = gaps.filter(({ from }) => from === 'own' || from === 'copy')
    return { gaps, added: own.filter(({ name }) => name !== '').length, blank }
  },
}

function originOf(key: string): GapChecklistFacts['gaps'][number]['from'] {
  const from = /^(question|heard|barrier|own)-\d+$/.exec(key)?.[1]
  switch (from) {
    case 'question':
    case 'heard':
    case 'barrier':
    case 'own':
      return from
    default:
      return 'copy'
  }
}
