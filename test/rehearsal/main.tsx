import { useSignal } from '@preact/signals'
import { render } from 'preact'
import type { JSX } from 'preact'
import { BoardView } from './board/board.tsx'
import { openWorld } from './open-world.ts'
import { PluginPane } from './plugin/window.tsx'
import './rehearsal.css'
import { Toolbar } from './toolbar.tsx'
import { words } from './words.ts'
import type { HostKind, Participant, World } from './world.ts'

const address = new URL(location.href)
const kind: HostKind = address.searchParams.get('host') === 'figjam' ? 'figjam' : 'miro'
const me = participant(address.searchParams.get('as') ?? 'Ana')

/** The same name is the same person, in every tab and on both hosts. */
function participant(name: string): Participant {
  let id = 0
  for (const letter of name) id = (id * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007
  return { id: String(3_074_457_300_000_000_000n + BigInt(id)), name }
}

function secondTab(): string {
  const url = new URL(location.href)
  url.searchParams.set('as', me.name === 'Ben' ? 'Jo' : 'Ben')
  return url.href
}

function Rehearsal({ world }: { world: World }): JSX.Element {
  const note = useSignal<string | null>(null)
  const said = (message: string): void => {
    note.value = message
    setTimeout(() => {
      if (note.value === message) note.value = null
    }, 4000)
  }
  return (
    <>
      <Toolbar world={world} me={me.name} secondTab={secondTab()} said={said} />
      <BoardView world={world} />
      <PluginPane world={world} />
      <div class="toasts" role="status">
        {world.messages.value.map((message) => (
          <p key={message}>{message}</p>
        ))}
        {note.value && <p>{note.value}</p>}
      </div>
    </>
  )
}

const world = await openWorld(kind, me)
document.title = words.board(words.hosts[kind])
const root = document.getElementById('app')
if (root) render(<Rehearsal world={world} />, root)
world.openPlugin()
