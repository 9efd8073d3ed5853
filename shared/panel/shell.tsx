import { lazy } from './lazy.tsx'
import { useFirstPanel } from './panel-context.ts'
import { Act } from './parts/act.tsx'
import { PinLine } from './parts/pin-line.tsx'
import { TabRow } from './parts/tab-row.tsx'
import { Title } from './parts/title.tsx'
import { Troubles } from './parts/troubles.tsx'
import { openStation } from './place.ts'
import { FirstView } from './views/first-view.tsx'
import { StartingView } from './views/starting-view.tsx'

const DueView = lazy(async () => (await import('./later.ts')).DueView)
const SmallView = lazy(async () => (await import('./later.ts')).SmallView)

/** The panel around its views: the tabs over them, and what went wrong above them. */
export function Shell() {
  const { view, place, small } = useFirstPanel()
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
          <View />
        </div>
      </main>
      <PinLine />
    </>
  )
}

/** What stands on an empty board's panel is here at once; everything else comes later. */
function View() {
  const { view, place, words } = useFirstPanel()
  const { phase } = view.value
  const { tab, page } = place.value
  if (phase === 'starting') return <StartingView />
  if (phase !== 'nothing' || page === 'help' || page === 'book') return <DueView />
  // What it proposes, departments say, is in its language: another one begins it anew.
  return tab === 'prepare' ? <FirstView key={words.code} /> : <NothingYet />
}

function NothingYet() {
  const { words, go } = useFirstPanel()
  return (
    <>
      <Title>{words.panel.nothingYet}</Title>
      <Act run={() => go({ tab: 'prepare', page: null })}>{words.panel.toPrepare}</Act>
    </>
  )
}
