import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'

interface ActProps {
  /** The next press waits until this one has ended. */
  run(): void | Promise<void>
  look?: 'main' | 'plain' | 'quiet'
  /** A longer name for those who hear the button; begins with the words on it. */
  name?: string | undefined
  disabled?: boolean
  wide?: boolean
  children: ComponentChildren
}

/** A button that does something. While it is at work it keeps the focus and takes no second press. */
export function Act({
  run,
  look = 'plain',
  name,
  disabled = false,
  wide = false,
  children,
}: ActProps) {
  const working = useSignal(false)
  const off = disabled || working.value

  async function press(): Promise<void> {
    if (off) return
    working.value = true
    try {
      await run()
    } finally {
      working.value = false
    }
  }

  return (
    <button
      type="button"
      class={`act ${look}${wide ? ' wide' : ''}`}
      aria-disabled={off}
      aria-busy={working.value}
      aria-label={name}
      onClick={() => void press()}
    >
      {children}
    </button>
  )
}
