import type { Store } from '../board/board.ts'

const key = 'kept'

/** What a person left in the panel, in this browser. */
export interface KeptTexts {
  readonly [key: string]: string
}

/**
 * What cannot be read is nothing: it holds no one's work. Read without a schema, because the first view does not wait
 * for those.
 * @throws BoardError of the store
 */
export async function readKept(mine: Pick<Store, 'get'>): Promise<KeptTexts> {
  const text = await mine.get(key)
  try {
    const stored: unknown = JSON.parse(text ?? '{}')
    return Object.fromEntries(Object.entries(stored as object).filter(isText))
  } catch {
    return {}
  }
}

const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string'

/** @throws BoardError of the store */
export const writeKept = (mine: Pick<Store, 'set'>, kept: KeptTexts): Promise<void> =>
  mine.set(key, JSON.stringify(kept))
