import { useSignal } from '@preact/signals'
import { usePanel } from '../panel-context.ts'
import { Act } from './act.tsx'
import { SelectedText } from './selected-text.tsx'

interface CopyLineProps {
  /** What costs something to make is made when it is asked for. */
  text: string | (() => string)
  /** The same formatted. */
  html?(): string
  label: string
  name?: string
  /** Said when it is in the clipboard. */
  copied: string
  look?: 'main' | 'quiet' | 'plain'
  wide?: boolean
  onCopied?(): void
}

/** Copies a text; where that is refused, shows it selected. */
export function CopyLine({
  text,
  html,
  label,
  name,
  copied,
  look = 'quiet',
  wide = look === 'main',
  onCopied,
}: CopyLineProps) {
  const { hands, words } = usePanel()
  const state = useSignal<{ readonly refused: string | null } | null>(null)

  async function copy(): Promise<void> {
    const written = typeof text === 'string' ? text : text()
    const done = await hands.copy(written, html?.())
    state.value = { refused: done ? null : written }
    if (done) onCopied?.()
  }

  const last = state.value
  return (
    <div class="copy">
      <Act look={look} name={name} wide={wide} run={copy}>
        {label}
      </Act>
      <span role="status" class="quiet">
        {last && (last.refused === null ? copied : words.trouble.copyRefused)}
      </span>
      {last && last.refused !== null && <SelectedText text={last.refused} />}
    </div>
  )
}
