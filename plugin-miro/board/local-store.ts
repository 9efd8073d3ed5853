import type { Store } from '../../shared/board/board.ts'

/** What this needs of the browser's `localStorage`. */
export type LocalStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * Texts kept for this person in this browser. All boards share one local store, so keys begin with the board's id.
 * Where the browser keeps nothing (third-party frames may be denied it, or it is full) the page's memory has to do.
 * @param local gives the browser's store; it may throw
 */
export function createLocalStore(
  local: () => LocalStorage | null,
  board: () => Promise<string>,
): Store {
  const memory = new Map<string, string>()
  const attempt = <Result>(use: (storage: LocalStorage) => Result): Result | undefined => {
    try {
      const storage = local()
      return storage ? use(storage) : undefined
    } catch {
      return undefined
    }
  }
  const full = async (key: string): Promise<string> => `prep-kitchen/${await board()}/${key}`

  return {
    get: async (key) => {
      const name = await full(key)
      return memory.get(name) ?? attempt((storage) => storage.getItem(name)) ?? null
    },
    set: async (key, text) => {
      const name = await full(key)
      // Memory comes first, so that a text that the browser refuses hides the older one that it has.
      memory.set(name, text)
      attempt((storage) => storage.setItem(name, text))
    },
    remove: async (key) => {
      const name = await full(key)
      memory.delete(name)
      attempt((storage) => storage.removeItem(name))
    },
  }
}
