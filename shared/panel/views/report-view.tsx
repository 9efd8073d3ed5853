import { useSignal } from '@preact/signals'
import type { ReportInput, ReportParts } from '../../report/report-input.ts'
import { type Tracker, toBacklog } from '../../report/to-backlog.ts'
import { toChat } from '../../report/to-chat.ts'
import { toCsv } from '../../report/to-csv.ts'
import { toJson } from '../../report/to-json.ts'
import { toMail } from '../../report/to-mail.ts'
import { toMarkdown } from '../../report/to-markdown.ts'
import { toPage } from '../../report/to-page.ts'
import { toPlain } from '../../report/to-plain.ts'
import { useDraft } from '../draft.ts'
import { useWholePanel } from '../panel-context.ts'
import { Confirm } from '../parts/confirm.tsx'
import { CopyLine } from '../parts/copy-line.tsx'
import { SaveButtons } from '../parts/save-buttons.tsx'
import { TakeAlong } from '../parts/take-along.tsx'
import { Tick } from '../parts/tick.tsx'
import { Title } from '../parts/title.tsx'
import { reportOf } from '../report-of.ts'

const partNames = ['names', 'departments', 'reasons', 'parked'] as const
const trackers: readonly (readonly [string, Tracker])[] = [
  ['Jira', 'jira'],
  ['Linear', 'linear'],
  ['Trello', 'trello'],
]

/** W13: taking it home. */
export function ReportView() {
  const { words, view, session } = useWholePanel()
  const says = words.panel.report
  const kept = useDraft('report', 'departments reasons parked')
  const chosen = kept.text.value.split(' ')
  const include: ReportParts = {
    names: chosen.includes('names'),
    departments: chosen.includes('departments'),
    reasons: chosen.includes('reasons'),
    parked: chosen.includes('parked'),
  }
  const looking = useSignal(false)
  const input = reportOf(words, view.value, include, Date.now())
  if (!input) return <Title>{words.panel.nothingYet}</Title>
  // Half of the report is what stands on the board: without a look at it there is none yet.
  if (view.value.countedAt === null) return <Title>{words.panel.starting}</Title>

  const votes = input.areas.reduce((sum, area) => sum + area.votes.length, 0)
  const decisions = input.areas.filter(({ decision }) => decision?.text).length
  return (
    <>
      <Title hidden>{says.title}</Title>
      <p class="lead">{says.sums(input.workshop.roster.length, votes, decisions)}</p>
      {votes === 0 && <p>{says.nothing}</p>}
      <Forms input={input} />
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
        {looking.value && <pre tabIndex={0}>{toPlain(input, words)}</pre>}
      </details>
      <div class="foot">
        <TakeAlong />
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

/** The ways out of the panel, each made when it is asked for. */
function Forms({ input }: { input: ReportInput }) {
  const { words } = useWholePanel()
  const says = words.panel.report
  const named = (end: string): string => `workshop-${input.date}${end}`
  return (
    <>
      <CopyLine
        look="main"
        text={() => toPlain(input, words)}
        html={() => toMail(input, words)}
        label={says.mail}
        copied={says.mailed}
      />
      <CopyLine
        look="plain"
        wide
        text={() => toChat(input, words)}
        label={says.chat}
        copied={says.chatted}
      />
      <SaveButtons
        wide
        files={[
          {
            label: says.page,
            name: named('.html'),
            type: 'text/html',
            text: () => toPage(input, words),
          },
        ]}
      />
      <SaveButtons
        label={says.more}
        files={[
          {
            label: 'Markdown',
            name: named('.md'),
            type: 'text/markdown',
            text: () => toMarkdown(input, words),
          },
          { label: 'CSV', name: named('.csv'), type: 'text/csv', text: () => toCsv(input, words) },
          {
            label: 'JSON',
            name: named('.json'),
            type: 'application/json',
            text: () => toJson(input, words),
          },
        ]}
      />
      <SaveButtons
        label={says.backlog}
        files={trackers.map(([label, tracker]) => ({
          label,
          name: named(`-${tracker}.csv`),
          type: 'text/csv',
          text: () => toBacklog(tracker, input, words),
        }))}
      />
    </>
  )
}
