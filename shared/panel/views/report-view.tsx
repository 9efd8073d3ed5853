import { useSignal } from '@preact/signals'
import type { ReportParts } from '../../report/report-input.ts'
import { toCsv } from '../../report/to-csv.ts'
import { toJson } from '../../report/to-json.ts'
import { toMarkdown } from '../../report/to-markdown.ts'
import { useDraft } from '../draft.ts'
import { usePanel } from '../panel-context.ts'
import { Confirm } from '../parts/confirm.tsx'
import { CopyLine } from '../parts/copy-line.tsx'
import { SaveButtons } from '../parts/save-buttons.tsx'
import { Tick } from '../parts/tick.tsx'
import { Title } from '../parts/title.tsx'
import { reportOf } from '../report-of.ts'

const partNames = ['names', 'departments', 'reasons'] as const

/** W13: taking it home. */
export function ReportView() {
  const { words, view, session } = usePanel()
  const says = words.panel.report
  const kept = useDraft('report', 'departments reasons')
  const chosen = kept.text.value.split(' ')
  const include: ReportParts = {
    names: chosen.includes('names'),
    departments: chosen.includes('departments'),
    reasons: chosen.includes('reasons'),
  }
  const looking = useSignal(false)
  const input = reportOf(words, view.value, include, Date.now())
  if (!input) return <Title>{words.panel.nothingYet}</Title>

  const votes = input.areas.reduce((sum, area) => sum + area.votes.length, 0)
  const decisions = input.areas.filter(({ decision }) => decision?.text).length
  return (
    <>
      <Title hidden>{says.title}</Title>
      <p class="lead">{says.sums(input.workshop.roster.length, votes, decisions)}</p>
      {votes === 0 && <p>{says.nothing}</p>}
      <CopyLine
        look="main"
        text={toMarkdown(input, words)}
        label={says.copy}
        copied={says.copied}
      />
      <SaveButtons
        files={[
          {
            label: 'Markdown',
            name: 'workshop.md',
            type: 'text/markdown',
            text: () => toMarkdown(input, words),
          },
          { label: 'CSV', name: 'workshop.csv', type: 'text/csv', text: () => toCsv(input, words) },
          {
            label: 'JSON',
            name: 'workshop.json',
            type: 'application/json',
            text: () => toJson(input, words),
          },
        ]}
      />
      <fieldset class="radios">
        <legend>{says.inIt}</legend>
        <div class="row">
          {partNames.map((part) => (
            <Tick
              key={part}
              checked={include[part]}
              onTick={(on) => {
                const others = chosen.filter((other) => other !== part)
                kept.write((on ? [...others, part] : others).join(' ') || 'nothing')
              }}
            >
              {says[part]}
            </Tick>
          ))}
        </div>
      </fieldset>
      <details
        onToggle={({ currentTarget }) => {
          looking.value = currentTarget.open
        }}
      >
        <summary>{says.preview}</summary>
        {looking.value && <pre tabIndex={0}>{toMarkdown(input, words)}</pre>}
      </details>
      <div class="foot">
        <Confirm
          look="quiet"
          question={says.removeNamesSure}
          yes={words.panel.remove}
          run={() => session.removeNames()}
        >
          {says.removeNames}
        </Confirm>
        <Confirm
          look="quiet"
          question={says.removeAllSure}
          yes={words.panel.remove}
          run={() => session.removeEverything()}
        >
          {says.removeAll}
        </Confirm>
      </div>
    </>
  )
}
