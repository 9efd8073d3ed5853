import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { usePanel } from '../panel-context.ts'
import { Act } from './act.tsx'

interface ConfirmProps {
  question: string
  /** The word on the button that does it. */
  yes: string
  run(): void | Promise<void>
  look?: 'plain' | 'quiet'
  name?: string
  wide?: boolean
  children: ComponentChildren
}

/** A button that asks before it does something that cannot be taken back lightly. Escape means no. */
export function Confirm({ question, yes, run, look, name, wide, children }: ConfirmProps) {
  const { words } = usePanel()
  const asking = useSignal(false)
  const box = useRef<HTMLDivElement>(null)
  const text = useId()

  // The focus goes into the question and, after a no, back to the button that asked.
  const asked = useRef(false)
  useLayoutEffect(() => {
    if (asking.value || asked.current) box.current?.querySelector('button')?.focus()
    asked.current = asking.value
  }, [asking.value])

  if (!asking.value)
    return (
      <div class="confirm" ref={box}>
        <Act
          {...(look ? { look } : {})}
          name={name}
          wide={wide ?? false}
          run={() => {
            asking.value = true
          }}
        >
          {children}
        </Act>
      </div>
    )

  return (
    <div
      class="confirm asking"
      ref={box}
      role="group"
      aria-labelledby={text}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        asking.value = false
      }}
    >
      <p id={text}>{question}</p>
      <div class="row">
        <Act
          run={() => {
            asking.value = false
          }}
        >
          {words.panel.notYet}
        </Act>
        <Act
          look="main"
          run={async () => {
            await run()
            asking.value = false
          }}
        >
          {yes}
        </Act>
      </div>
    </div>
  )
}
