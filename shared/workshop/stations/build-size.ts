import * as z from 'zod/mini'
import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { card, choiceBox, grid, label, rect } from '../../scene/parts.ts'
import { rightColumn } from '../../scene/right-column.ts'
import { headSchema } from '../head-words.ts'
import type { ActionContext, ActionPlan, FactsContext, Station } from '../station.ts'
import { cardsOn } from './on-card.ts'

const levelSchema = z.object({ name: z.string(), test: z.string() })

export const buildSizeWords = z.object({
  name: z.string(),
  head: headSchema,
  today: z.string(),
  wanted: z.string(),
  /** Each with a one-line test. */
  levels: z.object({
    portfolio: levelSchema,
    product: levelSchema,
    experience: levelSchema,
    feature: levelSchema,
    function: levelSchema,
  }),
  /** In the result's box until it is written. */
  resultLater: z.string(),
  /** With `{today}` and `{wanted}` in it. */
  result: z.string(),
})
export type BuildSizeWords = z.infer<typeof buildSizeWords>

/** From the highest step down. */
const levels = ['portfolio', 'product', 'experience', 'feature', 'function'] as const
const questions = ['today', 'wanted'] as const
type Question = (typeof questions)[number]

/** What people answered to one question. Steps are counted from the lowest, 0. */
export interface Answers {
  readonly notes: number
  /** The middle answer, of two the lower one; null without any. */
  readonly step: number | null
  /** Name of that step as it stands on the board; empty without answers. */
  readonly level: string
  /** Names of the lowest and the highest answer. */
  readonly lowest: string
  readonly highest: string
}

export interface BuildSizeFacts {
  /** From the highest down, with how many notes lie on it for each question. */
  readonly levels: readonly ({ readonly key: string; readonly name: string } & {
    readonly [question in Question]: number
  })[]
  readonly today: Answers
  readonly wanted: Answers
  /** Steps from today up to what is wanted; null while either has no answer. */
  readonly gap: number | null
}

const size = { width: 5380, height: 2860 }

export const buildSize: Station<BuildSizeWords, BuildSizeFacts> = {
  kind: 'build-size',
  phase: 'kickstart',
  minutes: 15,
  round: null,

  scene({ words, common }) {
    const step = grid(rect(120, 960, 1100, 330), 0, 350)
    const answer = grid(rect(1260, 960, 1300, 330), 1340, 350)
    const titled = grid(rect(1260, 862, 1300, 90), 1340, 0)
    return area(size, words.name, 'kickstart', [
      ...head(size.width, words.head, common),
      ...questions.map((key, column) => label(titled(column, 0), words[key], 64, { bold: true })),
      ...levels.flatMap((key, row) =>
        card(key, step(0, row), words.levels[key].name, 64, [
          label(rect(48, 120, 1020, 190), words.levels[key].test, 40),
        ]),
      ),
      ...questions.flatMap((question, column) =>
        levels.map((key, row) => choiceBox(answer(column, row), '', 64, question, key)),
      ),
      ...rightColumn(size, { ...common, resultLater: words.resultLater }),
    ])
  },

  facts,
  hands: ({ today, wanted }) => ({ build: { today: today.level, wanted: wanted.level } }),
  actions: { 'write-result': writeResult },
}

function facts(context: FactsContext<BuildSizeWords>): BuildSizeFacts {
  const { board, station, words } = context
  const cards = cardsOn(context)
  const notesOn = (question: Question, key: string): number =>
    board.choices
      .filter((choice) => choice.station === station && choice.row === question)
      .filter((choice) => choice.key === key)
      .reduce((sum, { notes }) => sum + notes.length, 0)
  const counted = levels.map((key) => ({
    key,
    name: cards.find(({ card: name }) => name === key)?.item.text || words.levels[key].name,
    today: notesOn('today', key),
    wanted: notesOn('wanted', key),
  }))
  const answers = (question: Question): Answers => {
    const given = [...counted]
      .reverse()
      .flatMap((level, step) =>
        Array.from({ length: level[question] }, () => ({ step, name: level.name })),
      )
    const middle = given[Math.ceil(given.length / 2) - 1]
    return {
      notes: given.length,
      step: middle?.step ?? null,
      level: middle?.name ?? '',
      lowest: given[0]?.name ?? '',
      highest: given.at(-1)?.name ?? '',
    }
  }
  const [today, wanted] = [answers('today'), answers('wanted')]
  return {
    levels: counted,
    today,
    wanted,
    gap: today.step === null || wanted.step === null ? null : wanted.step - today.step,
  }
}

/** Writes what the middle of the room says into the result's box; nothing while nobody has answered. */
function writeResult(context: ActionContext<BuildSizeWords>): ActionPlan {
  const { today, wanted } = facts(context)
  const box = context.items.find(({ tag }) => tag.kind === 'words' && tag.key === 'result')
  const text = context.words.result
    .replace('{today}', () => today.level || '–')
    .replace('{wanted}', () => wanted.level || '–')
  const change = box && today.notes + wanted.notes > 0 && box.text !== text
  return { create: [], change: change ? [{ id: box.id, text }] : [] }
}
