import { useSignal } from '@preact/signals'
import type { StationView } from '../../session/view.ts'
import { areaName } from '../area-words.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { LineList } from '../parts/line-list.tsx'
import { Show } from '../parts/show.tsx'
import { PageTitle } from '../parts/title.tsx'

/** After trying things out: what goes, what stays, and the notes that people have to take away themselves. */
export function AfreshView() {
  const { words, view, session } = usePanel()
  const says = words.panel.afresh
  const pressed = useSignal(false)
  const { workshop, stations } = view.value
  const done = pressed.value && workshop?.rounds.length === 0
  return (
    <>
      <PageTitle>{says.title}</PageTitle>
      <Lines title={says.goes} lines={says.goesLines} />
      <Lines title={says.stays} lines={says.staysLines} />
      <Confirm
        wide
        question={says.sure}
        yes={says.start}
        run={async () => {
          await session.startAfresh()
          pressed.value = true
        }}
      >
        {says.start}
      </Confirm>
      <p role="status">{done && says.done}</p>
      <div class="head">
        <h2>{says.lying}</h2>
        <Act run={() => session.countNow()}>{words.panel.people.count}</Act>
      </div>
      <Lying stations={stations} />
    </>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <LineList lines={lines} />
    </section>
  )
}

function Lying({ stations }: { stations: readonly StationView[] }) {
  const { words, view } = usePanel()
  const says = words.panel.afresh
  const { board } = view.value
  if (!board) return <p class="quiet">{words.panel.vote.notCounted}</p>
  const lying = stations.flatMap((station) => {
    const here = board.readings.filter((reading) => reading.station === station.id)
    const name = areaName(words, station)
    return here.length > 0 ? [{ name, notes: here.map(({ note }) => note.id) }] : []
  })
  if (lying.length === 0) return <p>{says.nothing}</p>
  return (
    <>
      <p class="quiet">{says.lyingHint}</p>
      <ul class="list">
        {lying.map(({ name, notes }) => {
          const line = words.panel.labelled(name, words.panel.look.notesCount(notes.length))
          return (
            <li key={name}>
              <span>{line}</span>
              <Show items={notes} of={line} />
            </li>
          )
        })}
      </ul>
    </>
  )
}
