import type { StationView } from '../../session/view.ts'
import { useDraft } from '../draft.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from './act.tsx'
import { TextField } from './text-field.tsx'

/** What the room decides, and who says so: it may differ from the vote. */
export function Decision({ station }: { station: StationView }) {
  const { words, view, session } = usePanel()
  const says = words.panel.decide
  const { workshop } = view.value
  const now = station.decision ?? { text: '', by: workshop?.decider ?? '' }
  const text = useDraft(`decide/${station.id}`, now.text)
  const by = useDraft(`decide-by/${station.id}`, now.by)
  const kept =
    station.decision !== null &&
    text.text.value.trim() === station.decision.text &&
    by.text.value.trim() === station.decision.by
  return (
    <section class="decide">
      <TextField
        label={says.title}
        hint={says.hint}
        lines={2}
        maxLength={140}
        value={text.text.value}
        onText={text.write}
      />
      <div class="fields end">
        <TextField
          label={says.by}
          value={by.text.value}
          list={(workshop?.roster ?? []).map(({ name }) => name)}
          onText={by.write}
        />
        <Act
          disabled={kept || text.text.value.trim() === ''}
          run={async () => {
            await session.decide(station.id, text.text.value.trim(), by.text.value.trim())
            text.settle()
            by.settle()
          }}
        >
          {says.keep}
        </Act>
      </div>
      <p role="status" class="quiet">
        {kept ? says.kept : ''}
      </p>
    </section>
  )
}
