import * as z from 'zod/mini'
import type { Board } from '../board/board.ts'
import type { Core } from './core.ts'

const key = 'kept'
const keptSchema = z.record(z.string(), z.string())

/** What this person left in the panel, in this browser. What cannot be read is nothing: it holds no one's work. */
export async function readKept({ mine }: Pick<Board, 'mine'>): Promise<Record<string, string>> {
  const text = await mine.get(key)
  try {
    const parsed = z.safeParse(keptSchema, JSON.parse(text ?? '{}'))
    return parsed.success ? parsed.data : {}
  } catch {
    return {}
  }
}

/** Keeps small texts, the newest state at a time and never two writes at once. */
export function keeper(core: Core): (key: string, text: string) => void {
  let writing = false
  let dirty = false
  const save = async () => {
    dirty = true
    if (writing) return
    writing = true
    while (dirty) {
      dirty = false
      // A browser that keeps nothing loses the panel's place, not the workshop.
      await core.board.mine.set(key, JSON.stringify(core.state.kept)).catch(() => undefined)
    }
    writing = false
  }
  return (name, text) => {
    const { [name]: _, ...others } = core.state.kept
    core.set({ kept: text === '' ? others : { ...others, [name]: text } })
    void save()
  }
}
