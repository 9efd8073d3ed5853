import { useSignal, type ReadonlySignal } from '@preact/signals'
import { useFirstPanel } from './panel-context.ts'

interface Draft {
  readonly text: ReadonlySignal<string>
  write(text: string): void
  /** What was written has found its place: nothing needs keeping any more. */
  settle(): void
}

/**
 * What somebody is typing, kept letter by letter, so that a panel that closes loses nothing.
 * @param otherwise what stands there where nothing is kept
 */
export function useDraft(key: string, otherwise: string): Draft {
  const { session, view } = useFirstPanel()
  const kept = view.value.kept[key]
  const text = useSignal(kept === undefined || kept === '' ? otherwise : kept)
  return {
    text,
    write(typed) {
      text.value = typed
      session.keep(key, typed)
    },
    settle() {
      session.keep(key, '')
    },
  }
}
