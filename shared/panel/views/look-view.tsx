import type { StationView } from '../../session/view.ts'
import { lookGroups } from '../look-groups.ts'
import { usePanel } from '../panel-context.ts'
import { LookLine } from '../parts/look-line.tsx'
import { PageTitle } from '../parts/title.tsx'

/** W7: what a person should judge; counted as the rules say all the same. */
export function LookView({ station }: { station: StationView }) {
  const { words } = usePanel()
  const says = words.panel.look
  const groups = lookGroups(station.attention)
  return (
    <>
      <PageTitle>{says.title}</PageTitle>
      {groups.length === 0 && <p>{says.nothing}</p>}
      {groups.map(({ kind, things }) => (
        <section key={kind}>
          <h2>{says.count(says.groups[kind], things.length)}</h2>
          <p class="quiet">{says.hints[kind]}</p>
          <ul class="list">
            {things.map((thing, index) => (
              <LookLine key={thing.items[0] ?? index} station={station} thing={thing} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
