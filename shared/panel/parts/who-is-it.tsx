import { useSignal } from '@preact/signals'
import { useEffect, useId } from 'preact/hooks'
import { usePanel } from '../panel-context.ts'

/** Names stay on a screen that everybody may see no longer than it takes to read them. Milliseconds. */
const closesAfter = 8000

/** Names behind a button: asked for by hand, gone by themselves. */
export function WhoIsIt({ text }: { text: string }) {
  const { words } = usePanel()
  const open = useSignal(false)
  const id = useId()
  useEffect(() => {
    if (!open.value) return undefined
    const timer = setTimeout(() => {
      open.value = false
    }, closesAfter)
    return () => clearTimeout(timer)
  }, [open.value])
  if (!text) return null
  return (
    <>
      <button
        type="button"
        class="act quiet"
        aria-expanded={open.value}
        aria-controls={id}
        onClick={() => {
          open.value = !open.value
        }}
      >
        {words.panel.who}
      </button>
      <span id={id} class="names-shown" role="status">
        {open.value && text}
      </span>
    </>
  )
}
