import * as z from 'zod/mini'
import { area } from '../../scene/area.ts'
import { answer, card, field, grid, label, rect } from '../../scene/parts.ts'
import type { Tally } from '../../votes/standing.ts'
import { titleSchema } from '../head-words.ts'
import type { ActionContext, ActionPlan, FactsContext, Station } from '../station.ts'
import { cardsOn, fieldOn } from './on-card.ts'

const columns = ['gap', 'step', 'owner', 'date'] as const
type Column = (typeof columns)[number]

export const gapRowsWords = z.object({
  name: z.string(),
  head: titleSchema,
  columns: z.object({ gap: z.string(), step: z.string(), owner: z.string(), date: z.string() }),
})
export type GapRowsWords = z.infer<typeof gapRowsWords>

export interface GapRowsFacts {
  readonly rows: readonly ({ readonly [column in Column]: string } & {
    readonly key: string
    /** What a row with a gap still lacks; a row without a gap lacks nothing. */
    readonly missing: readonly { readonly key: Column; readonly name: string }[]
  })[]
  /** Rows with a gap, and those of them that have step and owner. */
  readonly gaps: number
  readonly owned: number
  /** Blocked lines of the privacy checklist that are no row yet, and the empty rows that could take them. */
  readonly blocked: readonly { readonly line: string; readonly owner: string }[]
  readonly free: readonly string[]
  /** What the kickstart should have brought, beside steps and owners. */
  readonly examples: number
  readonly emphasis: readonly string[]
}

const size = { width: 5360, height: 1640 }
const left: { readonly [column in Column]: number } = {
  gap: 20,
  step: 720,
  owner: 1780,
  date: 2180,
}
const width: { readonly [column in Column]: number } = {
  gap: 680,
  step: 1040,
  owner: 380,
  date: 340,
}
const rows = 6

/** The gaps to act on: the first five places, and a sixth that shares the fifth one. None without votes. */
const topGaps = ({ options }: Tally): readonly string[] =>
  options
    .filter(({ rank, score }) => rank <= 5 && score > 0)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, rows)
    .map(({ words }) => words)

export const gapRows: Station<GapRowsWords, GapRowsFacts> = {
  kind: 'gap-rows',
  phase: 'kickstart',
  /** Within the forty of the checklist. */
  minutes: 0,
  round: null,
  after: 'gap-checklist',
  below: 'gap-checklist',
  leading: topGaps,

  scene({ words, leading }) {
    const place = grid(rect(120, 340, 2540, 380), 2580, 400)
    return area(size, words.name, 'kickstart', [
      label(rect(120, 90, 5120, 140), words.head.title, 96, { bold: true }),
      label(rect(120, 230, 5120, 90), words.head.question, 64),
      ...Array.from({ length: rows }, (_, index) =>
        card(`row-${index + 1}`, place(Math.floor(index / 3), index % 3), '', 64, [
          ...columns.map((key) =>
            label(rect(left[key] + 8, 8, width[key] - 8, 60), words.columns[key], 40),
          ),
          ...columns.map((key) =>
            answer(
              field(rect(left[key], 70, width[key], 290), key, 40),
              key === 'gap' ? (leading[index] ?? '') : '',
            ),
          ),
        ]),
      ).flat(),
    ])
  },

  facts,
  hands: ({ rows: all }) => ({
    gaps: all
      .filter(({ gap }) => gap !== '')
      .map(({ gap, step, owner, date }) => ({ name: gap, step, owner, date })),
  }),
  actions: { 'add-blocked': addBlocked },
}

function facts(context: FactsContext<GapRowsWords>): GapRowsFacts {
  const { carried } = context
  const all = cardsOn(context).map(({ card: key }) => {
    const at = (column: Column) => fieldOn(context, key, column)
    const row = { key, gap: at('gap'), step: at('step'), owner: at('owner'), date: at('date') }
    const missing = columns
      .filter((column) => row.gap !== '' && row[column] === '')
      .map((column) => ({ key: column, name: context.words.columns[column] }))
    return { ...row, missing }
  })
  const asked = all.filter(({ gap }) => gap !== '')
  return {
    rows: all,
    gaps: asked.length,
    owned: asked.filter(({ step, owner }) => step !== '' && owner !== '').length,
    blocked: carried.blocked.filter(({ line }) => asked.every(({ gap }) => gap !== line)),
    free: all
      .filter((row) => columns.every((column) => row[column] === ''))
      .filter(({ key }) => fieldOf(context, key, 'gap'))
      .map(({ key }) => key),
    examples: new Set(carried.examples).size,
    emphasis: carried.emphasis,
  }
}

const fieldOf = (
  { board, station }: FactsContext<GapRowsWords>,
  row: string | undefined,
  column: Column,
) =>
  board.fields.find(
    (field) => field.station === station && field.card === row && field.key === column,
  )

/** Writes blocked lines, and who can free them, into rows in which nobody has written anything. */
function addBlocked(context: ActionContext<GapRowsWords>): ActionPlan {
  const { blocked, free } = facts(context)
  const change = blocked.slice(0, free.length).flatMap(({ line, owner }, index) =>
    [['gap', line] as const, ['owner', owner] as const].flatMap(([column, text]) => {
      const into = fieldOf(context, free[index], column)
      return into && text !== '' ? [{ id: into.item, text }] : []
    }),
  )
  return { create: [], change }
}
