import type { DataAuditFacts } from '../../workshop/stations/data-audit-facts.ts'
import {
  privacyAnswers,
  privacyKeys,
  type PrivacyLine,
} from '../../workshop/stations/data-audit-privacy.ts'
import { useDraft } from '../draft.ts'
import { useWholePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { ChoiceField } from '../parts/choice-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { StationProps } from './station-panel.ts'

/** Who can free what is blocked; a warning where nobody can. */
export function FreedBy({ owner }: { owner: string }) {
  const { words } = useWholePanel()
  const says = words.views['data-audit']
  if (owner) return <span>{says.frees(owner)}</span>
  return (
    <span class="warn">
      <span aria-hidden="true">! </span>
      {says.nobodyFrees}
    </span>
  )
}

/** The privacy checklist, folded until somebody goes through it. */
export function PrivacyChecklist({ station }: StationProps) {
  const { words } = useWholePanel()
  const says = words.views['data-audit']
  const { privacy } = station.facts as DataAuditFacts
  const looked = privacy.filter(({ answer }) => answer !== null).length
  const blocked = privacy.filter(({ answer }) => answer === 'blocked').length
  const count = [
    says.looked(looked, privacy.length),
    ...(blocked > 0 ? [says.blockedLines(blocked)] : []),
  ].join(', ')
  return (
    <details>
      <summary>{words.panel.labelled(says.privacy, count)}</summary>
      <p class="quiet">{says.noAdvice}</p>
      <ol class="rows privacy">
        {privacy.map((line) => (
          <Line key={line.number} station={station.id} line={line} />
        ))}
      </ol>
      <details>
        <summary>{says.whereFrom}</summary>
        <ol class="steps quiet">
          {says.grounds.map((ground) => (
            <li key={ground}>{ground}</li>
          ))}
        </ol>
      </details>
    </details>
  )
}

function Line({ station, line }: { station: string; line: PrivacyLine }) {
  const { words, view, session } = useWholePanel()
  const says = words.views['data-audit']
  const { number, text, answer, owner } = line
  const keys = privacyKeys(number)
  const draft = useDraft(`privacy/${station}/${number}`, owner)
  const name = draft.text.value.trim()
  return (
    <li>
      <ChoiceField
        label={`${number}. ${text}`}
        value={answer ?? ''}
        onChoice={(value) => void session.changeSettings(station, { [keys.answer]: value || null })}
        options={[
          { value: '', text: says.notLooked },
          ...privacyAnswers.map((value) => ({ value, text: says.answers[value] })),
        ]}
      />
      {answer && (
        <div class="fields end">
          <TextField
            label={says.owner(number)}
            value={draft.text.value}
            list={(view.value.workshop?.roster ?? []).map((person) => person.name)}
            onText={draft.write}
          />
          <Act
            disabled={name === owner}
            name={words.panel.labelled(says.keep, says.owner(number))}
            run={async () => {
              await session.changeSettings(station, { [keys.owner]: name || null })
              draft.settle()
            }}
          >
            {says.keep}
          </Act>
        </div>
      )}
    </li>
  )
}
