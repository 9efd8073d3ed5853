import { lazy } from './lazy.tsx'
import { usePanel } from './panel-context.ts'
import { Act } from './parts/act.tsx'
import { PinLine } from './parts/pin-line.tsx'
import { TabRow } from './parts/tab-row.tsx'
import { Title } from './parts/title.tsx'
import { Troubles } from './parts/troubles.tsx'
import { openStation } from './place.ts'
import { FirstView } from './views/first-view.tsx'
import { StartingView } from './views/starting-view.tsx'

const LayingView = lazy(async () => (await import('./views/laying-view.tsx')).LayingView)
const GuestView = lazy(async () => (await import('./views/guest-view.tsx')).GuestView)
const HelpView = lazy(async () => (await import('./views/help-view.tsx')).HelpView)
const PrepareTab = lazy(async () => (await import('./views/prepare-tab.tsx')).PrepareTab)
const RunTab = lazy(async () => (await import('./views/run-tab.tsx')).RunTab)
const ResultsView = lazy(async () => (await import('./views/results-view.tsx')).ResultsView)
const ReportView = lazy(async () => (await import('./views/report-view.tsx')).ReportView)
const SmallView = lazy(async () => (await import('./views/small-view.tsx')).SmallView)

/** The panel around its views: which one is due, the tabs over it, what went wrong above it. */
export function Shell() {
  const { view, place, small } = usePanel()
  const { phase, role } = view.value
  const tabbed = phase === 'nothing' || (phase === 'ready' && role === 'facilitator')
  const open = openStation(view.value)

  if (small.value && tabbed && open) return <SmallView station={open} />
  return (
    <>
      {tabbed && <TabRow />}
      <Troubles />
      <main>
        <div
          class="view"
          {...(tabbed
            ? { id: 'tab-panel', role: 'tabpanel', 'aria-labelledby': `tab-${place.value.tab}` }
            : {})}
        >
          <DueView />
        </div>
      </main>
      <PinLine />
    </>
  )
}

function DueView() {
  const { view, place, words } = usePanel()
  const { phase, role } = view.value
  const { tab, page } = place.value
  if (phase === 'starting') return <StartingView />
  if (phase === 'laying') return <LayingView />
  if (phase === 'unreadable') return <Title>{words.panel.unreadable}</Title>
  if (phase === 'ready' && role === 'guest') return <GuestView />
  if (page === 'help') return <HelpView />
  if (phase === 'nothing') return tab === 'prepare' ? <FirstView /> : <NothingYet />
  if (tab === 'run') return <RunTab />
  if (tab === 'results') return <ResultsView />
  if (tab === 'report') return <ReportView />
  return <PrepareTab />
}

function NothingYet() {
  const { words, go } = usePanel()
  return (
    <>
      <Title>{words.panel.nothingYet}</Title>
      <Act run={() => go({ tab: 'prepare', page: null })}>{words.panel.toPrepare}</Act>
    </>
  )
}
