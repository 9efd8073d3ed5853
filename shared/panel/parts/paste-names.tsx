import { useDraft } from '../draft.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from './act.tsx'
import { TextField } from './text-field.tsx'

/** Names before anybody is here, one a line. */
export function PasteNames() {
  const { words, session } = usePanel()
  const says = words.panel.people
  const draft = useDraft('names', '')
  const names = draft.text.value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return (
    <details>
      <summary>{says.paste}</summary>
      <TextField label={says.pasteHint} lines={5} value={draft.text.value} onText={draft.write} />
      <Act
        disabled={names.length === 0}
        run={async () => {
          await session.addPeople(names)
          draft.write('')
        }}
      >
        {says.pasteAdd(names.length)}
      </Act>
    </details>
  )
}
