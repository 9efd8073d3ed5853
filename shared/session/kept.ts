import type { Core } from './core.ts'
import { writeKept } from './kept-texts.ts'

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
      await writeKept(core.board.mine, core.state.kept).catch(() => undefined)
    }
    writing = false
  }
  return (name, text) => {
    const { [name]: _, ...others } = core.state.kept
    core.set({ kept: text === '' ? others : { ...others, [name]: text } })
    void save()
  }
}
