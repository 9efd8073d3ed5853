import { shortened } from '../../language/shortened.ts'
import { useDraft } from '../draft.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from './act.tsx'
import { TextField } from './text-field.tsx'

/** Names before anybody is here, one a line. */
export function PasteNames() {
  const { words, session, view } = usePanel()
  const says = words.panel.people
  const draft = useDraft('names', '')
  const known = new Set(view.value.workshop?.roster.map(({ name }) => name))
  const names = [
    ...new Set(draft.text.value.split('\n').map((line) => shortened(line, 60))),
  ].filter((name) => name !== '' && !known.has(name))
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
