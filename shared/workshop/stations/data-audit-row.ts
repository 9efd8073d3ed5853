import * as z from 'zod/mini'
import type { LocalRect } from '../../geometry/rect.ts'
import { answer, card, choiceBox, field, rect } from '../../scene/parts.ts'
import type { SceneItem } from '../../scene/scene.ts'
import { headSchema } from '../head-words.ts'

/** What is asked of each source, and the answers from left to right. */
export const questions = {
  quality: ['high', 'medium', 'low'],
  access: ['easy', 'hard'],
  privacy: ['ok', 'unclear', 'blocked'],
} as const
export type Question = keyof typeof questions
export const questionNames = ['quality', 'access', 'privacy'] as const satisfies Question[]

const answersSchema = z.object({
  quality: z.object({ high: z.string(), medium: z.string(), low: z.string() }),
  access: z.object({ easy: z.string(), hard: z.string() }),
  privacy: z.object({ ok: z.string(), unclear: z.string(), blocked: z.string() }),
})

/** What the engine can do; its boxes from left to right. */
export const engines = ['rules', 'learning', 'unknown'] as const
export type Engine = (typeof engines)[number]

export const dataAuditWords = z.object({
  name: z.string(),
  head: headSchema,
  columns: z.object({
    source: z.string(),
    quality: z.string(),
    access: z.string(),
    privacy: z.string(),
    gap: z.string(),
    owner: z.string(),
  }),
  answers: answersSchema,
  /** Names of the eight rows; an empty one leaves its row blank. */
  sources: z.array(z.string()),
  engine: z.object({ rules: z.string(), learning: z.string(), unknown: z.string() }),
  /** Stands over the field that other areas call "We decide". */
  decide: z.string(),
  resultLater: z.string(),
  /** What stands before the names of sources in the Result box. */
  states: z.object({
    ready: z.string(),
    limited: z.string(),
    blocked: z.string(),
    unknown: z.string(),
  }),
  /** The checklist in the panel. */
  privacy: z.array(z.string()),
})
export type DataAuditWords = z.infer<typeof dataAuditWords>

/** Left edges of the columns, from the edge of the area. */
export const columns = {
  source: 120,
  quality: 820,
  access: 1700,
  privacy: 2300,
  gap: 3180,
  owner: 3740,
} as const
const height = 280

/** Where a row stands. @param index from 0 */
const rowAt = (index: number): LocalRect => rect(columns.source, 1030 + 300 * index, 3900, height)

/**
 * One source: its name, which people may retype, a box for each answer, and room for what is missing and who can free
 * it. The boxes bear their answers themselves: who works on the last rows has the top of the area out of sight.
 */
export function sourceRow(
  index: number,
  name: string,
  words: DataAuditWords['answers'],
): readonly SceneItem[] {
  const at = (left: number, width: number) => rect(left - columns.source, 0, width, height)
  const boxes = (question: Question, labels: readonly string[]) =>
    questions[question].map((key, place) =>
      choiceBox(at(columns[question] + 280 * place, 270), labels[place] ?? '', 40, question, key),
    )
  const { quality, access, privacy } = words
  return card(`source-${index + 1}`, rowAt(index), '', 64, [
    answer(field(at(columns.source, 640), 'name', 64), name),
    ...boxes('quality', [quality.high, quality.medium, quality.low]),
    ...boxes('access', [access.easy, access.hard]),
    ...boxes('privacy', [privacy.ok, privacy.unclear, privacy.blocked]),
    field(at(columns.gap, 540), 'gap', 40),
    field(at(columns.owner, 280), 'owner', 40),
  ])
}
