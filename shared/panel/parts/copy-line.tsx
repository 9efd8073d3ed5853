import { useSignal } from '@preact/signals'
import { usePanel } from '../panel-context.ts'
import { Act } from './act.tsx'
import { SelectedText } from './selected-text.tsx'

interface CopyLineProps {
  text: string
  label: string
  name?: string
  /** Said when it is in the clipboard. */
  copied: string
  look?: 'main' | 'quiet'
  onCopied?(): void
}

/** Copies a text; where that is refused, shows it selected. */
export function CopyLine({ text, label, name, copied, look = 'quiet', onCopied }: CopyLineProps) {
  const { hands, words } = usePanel()
  const state = useSignal<'copied' | 'refused' | null>(null)

  async function copy(): Promise<void> {
    const done = await hands.copy(text)
    state.value = done ? 'copied' : 'refused'
    if (done) onCopied?.()
  }

  return (
    <div class="copy">
      <Act look={look} name={name} wide={look === 'main'} run={copy}>
        {label}
      </Act>
      <span role="status" class="quiet">
        {state.value === 'copied'
          ? copied
          : state.value === 'refused'
            ? words.trouble.copyRefused
            : ''}
      </span>
      {state.value === 'refused' && <SelectedText text={text} />}
    </div>
  )
}
