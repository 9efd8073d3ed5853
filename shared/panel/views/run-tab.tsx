import { usePanel } from '../panel-context.ts'
import { Title } from '../parts/title.tsx'
import { dueStation } from '../place.ts'
import { BeforeView } from './before-view.tsx'
import { LookView } from './look-view.tsx'
import { OpenView } from './open-view.tsx'
import { StopView } from './stop-view.tsx'
import { WelcomeView } from './welcome-view.tsx'

/** Run: one area at a time, before its vote and while it is open, and the pages over it. */
export function RunTab() {
  const { view, place, words } = usePanel()
  const { page, station: named } = place.value
  const station = dueStation(view.value, named)
  if (!station) return <Title>{words.panel.run.none}</Title>
  const open = station.rounds[0]?.round.state === 'open' ? station.rounds[0] : null
  if (page === 'welcome') return <WelcomeView />
  if (page === 'look') return <LookView station={station} />
  if (page === 'stop' && open) return <StopView station={station} round={open} />
  if (open) return <OpenView station={station} round={open} />
  return <BeforeView key={station.id} station={station} />
}
