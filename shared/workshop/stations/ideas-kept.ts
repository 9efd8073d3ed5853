import * as z from 'zod/mini'
import type { ItemId } from '../../board/snapshot.ts'
import type { Settings } from '../settings.ts'

/** What is kept with the board of an idea that has a number: the settings `idea/1`, `idea/2` … */
const keptSchema = z.object({
  note: z.string(),
  /** As last read, in case the note goes. */
  words: z.string(),
  /** Notes that say the same. */
  joined: z.array(z.string()),
})

export interface KeptIdea {
  readonly number: number
  readonly note: ItemId
  readonly words: string
  readonly joined: readonly ItemId[]
}

export const keyOfIdea = (number: number): string => `idea/${number}`

/** The option that an idea's chips are. */
export const optionOfIdea = (number: number): string => `idea-${number}`

export const keptText = ({ note, words, joined }: Omit<KeptIdea, 'number'>): string =>
  JSON.stringify({ note, words, joined })

/** Ideas that have a number, by it. What cannot be read is no idea. */
export const keptIdeas = (settings: Settings): readonly KeptIdea[] =>
  Object.entries(settings)
    .flatMap(([key, text]): KeptIdea[] => {
      const number = Number(/^idea\/([1-9]\d{0,3})$/.exec(key)?.[1])
      const kept = z.safeParse(keptSchema, parsed(text))
      return Number.isFinite(number) && kept.success ? [{ number, ...kept.data }] : []
    })
    .sort((a, b) => a.number - b.number)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
