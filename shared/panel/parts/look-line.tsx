import type { StationView } from '../../session/view.ts'
import { shortened } from '../../language/shortened.ts'
import type { Attention } from '../../votes/standing.ts'
import { timeOfDay } from '../clock-text.ts'
import { usePanel, type Panel } from '../panel-context.ts'
import { Act } from './act.tsx'
import { Identify } from './identify.tsx'
import { Show } from './show.tsx'
import { WhoPlaced } from './who-placed.tsx'

/** One thing to look at, with what can be done about it. */
export function LookLine({ station, thing }: { station: StationView; thing: Attention }) {
  const panel = usePanel()
  const { words, session, view } = panel
  const text = lineText(panel, station, thing)
  const [first] = thing.items
  const stranger =
    thing.kind === 'unknown' &&
    view.value.people.strangers.find(({ notes }) =>
      notes.some((note) => thing.items.includes(note)),
    )
  return (
    <li>
      <span>{text}</span>
      <span class="row">
        {thing.kind === 'over' && <WhoPlaced station={station} thing={thing} />}
        {stranger && <Identify authorKey={stranger.key} of={text} />}
        {thing.kind === 'copy' && thing.at !== null && first !== undefined && (
          <Act
            name={words.panel.labelled(words.panel.look.undo, text)}
            run={() => session.undoCopy(first)}
          >
            {words.panel.look.undo}
          </Act>
        )}
        {thing.kind === 'moved-together' && thing.at !== null && (
          <Act
            name={words.panel.labelled(words.panel.look.meant, text)}
            run={() => session.confirmMove(thing.at ?? 0)}
          >
            {words.panel.look.meant}
          </Act>
        )}
        <Show items={thing.items} of={text} />
      </span>
    </li>
  )
}

/** Characters of what stands on a board: a note may hold a page. */
const longest = 80

/** Words to recognise it by. Who placed too many is no name here: this list may be on a shared screen. */
function lineText({ words, view }: Panel, station: StationView, thing: Attention): string {
  const says = words.panel.look
  const name = shortened(thing.words, longest)
  const detail = shortened(thing.detail, longest)
  if (thing.kind === 'over') {
    const over = station.rounds[0]?.tally.over.find(({ notes }) =>
      notes.some((note) => thing.items.includes(note)),
    )
    return over ? says.over(over.placed, over.allowed) : says.notesCount(thing.items.length)
  }
  if (thing.kind === 'moved-together') {
    const way = detail ? says.movedWay(name, detail) : name
    const moved = says.moved(thing.items.length, way)
    return thing.at === null ? moved : `${moved}, ${says.movedAt(timeOfDay(thing.at))}`
  }
  if (thing.kind === 'stacked' || thing.kind === 'crowded') {
    const notes = says.notesCount(thing.items.length)
    return name ? words.panel.labelled(name, notes) : notes
  }
  const what = name ? words.panel.quoted(name) : says.note
  const department = view.value.workshop?.departments.find(({ key }) => key === thing.detail)
  const where = department?.name ?? detail
  return where ? words.panel.labelled(where, what) : what
}
