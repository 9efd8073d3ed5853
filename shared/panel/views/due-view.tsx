import { lazy } from '../lazy.tsx'
import { usePanel } from '../panel-context.ts'
import { Title } from '../parts/title.tsx'
import { GuestView } from './guest-view.tsx'
import { HelpView } from './help-view.tsx'
import { LayingView } from './laying-view.tsx'
import { PrepareTab } from './prepare-tab.tsx'
import { ResultsView } from './results-view.tsx'
import { RunTab } from './run-tab.tsx'

/** Its forms come when they are asked for: nobody needs them before the end of the day. */
const ReportView = lazy(async () => (await import('./report-view.tsx')).ReportView, 'all')

/** The view that is due, once it is not the first one. */
export function DueView() {
  const { view, place, words } = usePanel()
  const { phase, role } = view.value
  const { tab, page } = place.value
  if (phase === 'laying') return <LayingView />
  if (phase === 'unreadable') return <Title>{words.panel.unreadable}</Title>
  if (phase === 'ready' && role === 'guest') return <GuestView />
  if (page === 'help') return <HelpView />
  if (tab === 'run') return <RunTab />
  if (tab === 'results') return <ResultsView />
  if (tab === 'report') return <ReportView />
  return <PrepareTab />
}
