import { useDraft } from '../draft.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from './act.tsx'
import { CheckLine } from './check-line.tsx'
import { TextField } from './text-field.tsx'

/** Who decides: the vote only shows where the room stands. */
export function Decider() {
  const { words, view, session } = usePanel()
  const says = words.panel.prepare
  const { workshop } = view.value
  const decider = workshop?.decider ?? ''
  const draft = useDraft('decider', decider)
  const act = decider ? words.panel.change : says.nameDecider
  const changed = draft.text.value.trim() !== decider
  return (
    <CheckLine
      done={decider !== ''}
      text={decider ? words.panel.labelled(says.decider, decider) : says.deciderNobody}
    >
      <details class="inline">
        <summary aria-label={words.panel.labelled(act, says.decider)}>{act}</summary>
        <TextField
          label={says.decider}
          value={draft.text.value}
          hint={says.deciderHint}
          list={(workshop?.roster ?? []).map(({ name }) => name)}
          onText={draft.write}
        />
        <Act
          disabled={!changed}
          run={async () => {
            await session.setDecider(draft.text.value.trim())
            draft.settle()
          }}
        >
          {says.keepDecider}
        </Act>
      </details>
    </CheckLine>
  )
}
