import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { dayKey } from '../../workshop/day-key.ts'
import { dayOf, minutesFrom, minutesKey, timetable } from '../../workshop/schedule.ts'
import { timeFrom, timeText } from '../../workshop/time-of-day.ts'
import { rowName } from '../day-of.ts'
import { useDraft } from '../draft.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { TextField } from '../parts/text-field.tsx'
import { PageTitle } from '../parts/title.tsx'

/** W4: when the day begins and how long each part of it takes. */
export function MinutesView() {
  const { words, view, session } = usePanel()
  const says = words.day.minutesPage
  const { workshop, settings } = view.value
  const draft = useDraft('minutes', '')
  const done = useSignal(false)
  const hint = useId()
  if (!workshop) return null

  const kept = settings[dayKey] ?? {}
  const typed = typedFrom(draft.text.value)
  // What is typed stands in the times at once, so that the end of the day is in sight.
  const rows = timetable(dayOf(workshop, { ...kept, ...typed }))
  const planned = timetable(dayOf(workshop, kept))
  const start = typed['start'] ?? timeText(planned[0]?.begin ?? 0)
  const wrongStart = timeFrom(start) === null
  const wrong = Object.entries(typed).some(
    ([key, text]) => key !== 'start' && minutesFrom(text) === null,
  )
  const changed = Object.keys(typed).length > 0
  const write = (key: string, text: string): void => {
    done.value = false
    draft.write(typedText({ ...typed, [key]: text }))
  }

  async function keep(change: { readonly [key: string]: string | null }): Promise<void> {
    await session.changeSettings(dayKey, change)
    draft.write('')
    done.value = true
  }

  return (
    <>
      <PageTitle>{says.title}</PageTitle>
      <TextField
        short
        label={says.start}
        value={start}
        wrong={wrongStart}
        onText={(text) => write('start', text)}
      />
      <p class="quiet" id={hint}>
        {says.hint}
      </p>
      <ul class="minutes">
        {rows.map((row) => {
          const key = minutesKey(row.key)
          const name = rowName(words, row)
          return (
            <li key={row.key} class={row.minutes === 0 ? 'quiet' : undefined}>
              <span>{row.minutes > 0 && timeText(row.begin)}</span>
              <span>{name}</span>
              <input
                type="text"
                inputMode="numeric"
                autocomplete="off"
                maxLength={3}
                aria-label={says.rowLabel(name)}
                aria-describedby={hint}
                aria-invalid={minutesFrom(typed[key] ?? '0') === null}
                value={typed[key] ?? String(row.minutes)}
                onInput={(event) => write(key, event.currentTarget.value)}
              />
            </li>
          )
        })}
      </ul>
      <p>{says.ends(timeText(rows.at(-1)?.end ?? 0))}</p>
      <div class={changed ? 'foot stay' : 'foot'}>
        <p class="error" role="alert">
          {wrongStart ? says.wrongStart : wrong ? says.wrongMinutes : ''}
        </p>
        <Act look="main" wide disabled={wrongStart || wrong || !changed} run={() => keep(typed)}>
          {says.keep}
        </Act>
      </div>
      <p class="quiet" role="status">
        {done.value ? says.kept : says.onBoard}
      </p>
      <Act
        look="quiet"
        run={() =>
          keep(
            Object.fromEntries(
              ['start', ...rows.map(({ key }) => minutesKey(key))].map((key) => [key, null]),
            ),
          )
        }
      >
        {says.usual}
      </Act>
    </>
  )
}

/** What is being typed, as the text that is kept meanwhile: a line each. */
const typedText = (typed: { readonly [key: string]: string }): string =>
  Object.entries(typed)
    .map(([key, text]) => `${key}=${text}`)
    .join('\n')

function typedFrom(text: string): { readonly [key: string]: string } {
  const lines = text.split('\n').map((line) => /^([^=]+)=(.*)$/.exec(line))
  return Object.fromEntries(lines.flatMap((found) => (found ? [[found[1], found[2]]] : [])))
}
