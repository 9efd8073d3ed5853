import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { usePanel } from '../panel-context.ts'
import { Act } from './act.tsx'

interface OpenFileProps {
  /** What the button says. */
  label: string
  /** What is opened, of all files: `.json`. */
  accept: string
  /** @returns a sentence on what is wrong with it; empty where it was taken */
  open(text: string): Promise<string>
}

/** A button that reads a file of this person's, and says what is wrong with it. */
export function OpenFile({ label, accept, open }: OpenFileProps) {
  const { words } = usePanel()
  const field = useRef<HTMLInputElement>(null)
  const wrong = useSignal('')

  async function read(): Promise<void> {
    const file = field.current?.files?.[0]
    if (!file || !field.current) return
    // The same file again, mended, is a choice as well.
    const text = await file.text().catch(() => null)
    field.current.value = ''
    wrong.value = text === null ? words.panel.report.file.unread : await open(text)
  }

  return (
    <div>
      <input ref={field} type="file" hidden accept={accept} onChange={() => void read()} />
      <Act look="quiet" run={() => field.current?.click()}>
        {label}
      </Act>
      <p class="error" role="alert">
        {wrong.value}
      </p>
    </div>
  )
}
