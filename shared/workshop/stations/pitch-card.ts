import * as z from 'zod/mini'
import type { LocalRect } from '../../geometry/rect.ts'
import { answer, card, field, grid, label, rect, voteBox } from '../../scene/parts.ts'
import type { SceneItem, TextSize } from '../../scene/scene.ts'
import { headSchema } from '../head-words.ts'
import type { CommonWords } from '../station.ts'
import { phrase } from './recipe-sentence.ts'

/** The pitch in the form of a job story, and below it what a pilot is made of; as they stand on the card. */
export const pitchFields = [
  'when',
  'who',
  'job',
  'so',
  'will',
  'worth',
  'measure',
  'date',
  'try-out',
  'case',
  'run',
  'cook',
] as const
export type PitchField = (typeof pitchFields)[number]
export type PitchValues = { readonly [name in PitchField]: string }

const fieldsSchema = z.object({
  when: z.string(),
  who: z.string(),
  job: z.string(),
  so: z.string(),
  will: z.string(),
  worth: z.string(),
  measure: z.string(),
  date: z.string(),
  'try-out': z.string(),
  case: z.string(),
  run: z.string(),
  cook: z.string(),
})

export const pitchWords = z.object({
  name: z.string(),
  head: headSchema,
  /** Labels of at most 13 characters. */
  fields: fieldsSchema,
  /** With `{when}`, `{who}` … in it. */
  sentence: z.string(),
  /** Name of a blank card, with `{number}` in it. */
  blank: z.string(),
})
export type PitchWords = z.infer<typeof pitchWords>

/** A value for each field. */
export const eachField = (of: (name: PitchField) => string): PitchValues => ({
  when: of('when'),
  who: of('who'),
  job: of('job'),
  so: of('so'),
  will: of('will'),
  worth: of('worth'),
  measure: of('measure'),
  date: of('date'),
  'try-out': of('try-out'),
  case: of('case'),
  run: of('run'),
  cook: of('cook'),
})

/** The whole pitch as it is read aloud, "…" for what is missing. */
export const pitchSentence = (form: string, values: PitchValues): string =>
  form.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
    const key = pitchFields.find((one) => one === name)
    return (key && phrase(values[key])) || '…'
  })

const longestAt96 = 26
const longestName = 40

/** A name as the head of a card: one line, smaller where it is long. */
export function titleOnCard(name: string): { readonly words: string; readonly size: TextSize } {
  const characters = Array.from(name.replace(/\s+/gu, ' ').trim())
  const words =
    characters.length <= longestName
      ? characters.join('')
      : `${characters
          .slice(0, longestName - 1)
          .join('')
          .trimEnd()}…`
  return { words, size: characters.length <= longestAt96 ? 96 : 64 }
}

/** A card with these answers in its fields. Board units. */
export function pitchCard(
  key: string,
  box: LocalRect,
  name: string,
  values: PitchValues,
  words: PitchWords,
  common: CommonWords,
): readonly SceneItem[] {
  const fieldAt = grid(rect(40, 210, 400, 280), 420, 350)
  const labelAt = grid(rect(48, 150, 392, 60), 420, 350)
  const title = titleOnCard(name)
  return card(key, box, title.words, title.size, [
    ...pitchFields.map((which, index) =>
      label(labelAt(index % 4, Math.floor(index / 4)), words.fields[which], 40),
    ),
    ...pitchFields.map((which, index) =>
      answer(field(fieldAt(index % 4, Math.floor(index / 4)), which, 24), values[which]),
    ),
    voteBox(rect(40, 1220, 1660, 490), common.votes, 40),
  ])
}
