import { newQuickJSWASMModule } from 'quickjs-emscripten'
import { createPerson } from '../../hosts/document/person.ts'
import type { Person } from '../../hosts/document/people.ts'
import {
  createFigjamHost,
  inThisRealm,
  themedHtml,
  type Manifest,
  type Mount,
} from '../../hosts/figjam/index.ts'
import { quickJSWorlds } from '../../hosts/figjam/lanes/quickjs.ts'
import { cast } from '../../rehearsal/people/cast.ts'
import { scripts, type ScriptName, type Stage } from '../../rehearsal/people/scripts.ts'
import { seeded } from '../random.ts'
import type { Painted } from './probe.ts'
import { timedWorld, type Record } from './timed-world.ts'

/** What the page does when the bench asks it to. */
export interface Page {
  /** Lets the seeded people check in or vote. */
  people(script: ScriptName): void
  /** Notes that belong to nothing of ours, left of everything. */
  crowd(notes: number): void
  /** How long a million steps of a loop take in QuickJS, several times over: the pace of this machine. Milliseconds. */
  pace(): Promise<number[]>
  /** Lets nine people type and move their votes, and tells what was seen meanwhile. */
  watch(ms: number): Promise<Record & { readonly painted: readonly Painted[] }>
}

declare global {
  var page: Page
}

const text = async (file: string): Promise<string> => (await fetch(file)).text()
const [manifest, code, html] = await Promise.all(['manifest.json', 'code.js', 'ui.html'].map(text))

const host = createFigjamHost()
const { document: board, rules } = host
const ana = host.client({ id: 'ana', name: 'Ana' })

/** The panel as FigJam shows it: in a frame without an origin. */
const mount: Mount = (state, port) => {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.width = String(state.width)
  frame.height = String(state.height)
  frame.srcdoc = themedHtml(state.html)
  addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source === frame.contentWindow) port.post(event.data, event.origin)
  })
  frame.addEventListener('load', () => port.loaded())
  document.body.append(frame)
  return {
    receive: (message) => frame.contentWindow?.postMessage(message, '*'),
    close: () => frame.remove(),
  }
}

const seen: Record & { readonly painted: Painted[] } = { hints: [], sweeps: [], painted: [] }
addEventListener('message', ({ data }: MessageEvent<{ painted?: Painted }>) => {
  if (data.painted) seen.painted.push(data.painted)
})

const as: Stage['as'] = ({ id, name }) => {
  board.setUser({ id, name, role: 'editor', online: true })
  return createPerson(board, rules, { user: id, client: `hand-${id}` })
}

/** A person with the note that they placed last. */
interface Hand {
  readonly person: Person
  readonly note: string
  /** Whether it was taken out of its box for a moment. */
  away: boolean
}

function hands(): Hand[] {
  const voters = cast.flatMap((actor): Hand[] => {
    const notes = board
      .items()
      .filter(({ type, createdBy }) => type === 'sticky' && createdBy === actor.id)
    const note = notes.at(-1)?.id
    return note === undefined ? [] : [{ person: as(actor), note, away: false }]
  })
  const person = ana.person
  return [...voters, { person, note: person.placeSticky({ x: -3_000, y: 0 }), away: false }]
}

const loop = '(function () { var sum = 0; for (var n = 0; n < 1e6; n++) sum += n; return sum })()'

globalThis.page = {
  people: (script) => void scripts[script]({ document: board, rules, as }, 1),

  crowd: (notes) => {
    const { width, height } = rules.sticky
    board.act({ user: 'others', client: 'others', via: 'hand' }, 'paste', (writer) => {
      for (let n = 0; n < notes; n++) {
        const at = { x: -4_000 - (n % 100) * 260, y: Math.floor(n / 100) * 260 }
        writer.create({ type: 'sticky', ...at, width, height, text: `note ${n}` })
      }
    })
  },

  pace: async () => {
    const engine = (await newQuickJSWASMModule()).newContext()
    return Array.from({ length: 20 }, () => {
      const began = performance.now()
      engine.unwrapResult(engine.evalCode(loop)).dispose()
      return performance.now() - began
    })
  },

  watch: async (ms) => {
    const { whole } = seeded(9)
    const nine = hands()
    const [first] = nine
    if (!first || nine.length !== 9) throw new Error(`${nine.length} people are here instead of 9`)
    for (const list of [seen.hints, seen.sweeps, seen.painted]) list.length = 0
    let beats = 0
    const timer = setInterval(() => {
      const hand = nine[whole(nine.length)] ?? first
      // Typing changes words only; every fifth time a vote goes out of its box or back, which changes the numbers.
      if (beats++ % 5 > 0) return hand.person.write(hand.note, 'x'.repeat(1 + whole(60)))
      hand.away = !hand.away
      hand.person.drag([hand.note], { dx: 0, dy: hand.away ? -9_000 : 9_000 })
    }, 25)
    await new Promise((resolve) => setTimeout(resolve, ms))
    clearInterval(timer)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    return seen
  },
}

const lane = new URLSearchParams(location.search).get('lane')
const world = lane === 'quickjs' ? await quickJSWorlds() : inThisRealm
host.run(
  ana,
  { manifest: JSON.parse(manifest ?? '') as Manifest, code: code ?? '', html: html ?? '', mount },
  timedWorld(world, seen),
)
