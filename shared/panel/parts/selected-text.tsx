import { useEffect, useId, useRef } from 'preact/hooks'
import { usePanel } from '../panel-context.ts'

/** A text that lies there selected, ready to be copied by hand. */
export function SelectedText({ text }: { text: string }) {
  const { words } = usePanel()
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [text])
  return (
    <div class="field">
      <label for={id}>{words.panel.report.textLabel}</label>
      <textarea id={id} ref={field} readOnly rows={8} value={text} />
    </div>
  )
}
