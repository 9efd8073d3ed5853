import { readFileSync } from 'node:fs'
import { createFigjamBoard, type FigjamBoard } from '../../plugin-figjam/ui/figjam-board.ts'
import type { Channel } from '../../plugin-figjam/ui/channel.ts'
import { start } from '../../plugin-figjam/start.ts'
import type { Hue } from '../../shared/board/snapshot.ts'
import {
  createFigjamHost,
  createVirtualScheduler,
  type Client,
  type FigjamHost,
  type FigjamHostOptions,
  type MakeWorld,
  type Manifest,
  type Mount,
  type PanelPort,
  type PanelState,
  type PluginRun,
  type VirtualScheduler,
} from '../hosts/figjam/index.ts'
import type { Hand, Trial } from './harness.ts'

/** The manifest that the plugin is published with. */
export const manifest: Manifest & { readonly id: string } = JSON.parse(
  readFileSync(new URL('../../plugin-figjam/manifest.json', import.meta.url), 'utf8'),
)

/** The fills of FigJam's own picker that people reach for. */
const fills: { readonly [hue in Hue]: string } = {
  yellow: '#FFE299',
  orange: '#FFD3A8',
  red: '#FFB8A8',
  pink: '#FFA8DB',
  violet: '#D3BDFF',
  blue: '#A8DAFF',
  teal: '#B3F4EF',
  green: '#B3EFBD',
  gray: '#E6E6E6',
}

/** The built script in a world of its own; without one the sources run beside the test. */
export interface Script {
  readonly code: string
  readonly makeWorld: MakeWorld
}

/** A panel of ours in one window: the board as its core sees it, and what was posted either way. */
export interface OpenPanel {
  readonly run: PluginRun
  readonly board: FigjamBoard
  readonly channel: Channel
  /** What the sandbox posted, oldest first. */
  readonly heard: unknown[]
  /** How its window looks; null when it is closed. */
  state(): PanelState | null
  /** How often a window was opened. */
  shown(): number
}

/** The wall between sandbox and panel without a browser: copies go across, as through `postMessage`. */
function createWall() {
  const heard: unknown[] = []
  const listeners = new Set<(message: unknown) => void>()
  const windows: { port: PanelPort; state: PanelState | null }[] = []
  const mount: Mount = (first, port) => {
    const shown = { port, state: first as PanelState | null }
    windows.push(shown)
    port.loaded()
    return {
      update: (state) => void (shown.state = state),
      close: () => void (shown.state = null),
      receive: ({ pluginMessage }) => {
        heard.push(pluginMessage)
        for (const listener of listeners) listener(structuredClone(pluginMessage))
      },
    }
  }
  const channel: Channel = {
    post: (message) => windows.at(-1)?.port.post({ pluginMessage: structuredClone(message) }),
    listen: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
  const state = () => windows.at(-1)?.state ?? null
  return { mount, channel, heard, state, shown: () => windows.length }
}

let panels = 0

/** Starts the plugin in a window. */
export async function openPanel(
  host: FigjamHost,
  client: Client,
  script: Script | null = null,
): Promise<OpenPanel> {
  const wall = createWall()
  const html = '<p>panel</p>'
  const plugin = { manifest, html, mount: wall.mount, ...(script && { code: script.code }) }
  const run = host.run(client, plugin, script?.makeWorld)
  if (!script) start(run.figma, html)
  const { scheduler } = host.options
  const board = await createFigjamBoard(wall.channel, scheduler, `panel-${++panels}`)
  return { ...wall, run, board }
}

/** What a person does by hand, in the words of the contract. */
function createFigjamHand(host: FigjamHost, client: Client): Hand {
  const { person, user } = client
  /** People type on the letters they see: on a labelled box these are its label's. */
  const written = (id: string): string => {
    const box = host.document.get(id)
    if (box?.type !== 'rectangle') return id
    const part = (data: typeof box.data) => data[manifest.id]?.['part']
    const label = host.document
      .children(box.parent)
      .find((item) => item.type === 'text' && part(item.data) === part(box.data))
    return label?.id ?? id
  }
  return {
    author: { id: null, name: user.name },
    sticky: ({ x, y }, text = '', hue = 'yellow') =>
      person.placeSticky({ x, y, text, fill: fills[hue] }),
    stamp: (at) => person.stamp(at),
    write: (id, words) => person.write(written(id), words),
    drag: (ids, by) => person.drag(ids, by),
    duplicate: (ids, by) => person.duplicate(ids, by),
    remove: (ids) => person.remove(ids),
    lock: (ids, locked) => person.lock(ids, locked),
  }
}

/** A FigJam trial with what only FigJam's own tests look at. */
export interface FigjamTrial extends Trial {
  readonly board: FigjamBoard
  readonly host: FigjamHost
  readonly scheduler: VirtualScheduler
  readonly clients: readonly [Client, Client]
  readonly panel: OpenPanel
}

/** Makes trials on the emulated FigJam with these of its options. */
export const makeFigjamTrial =
  (options: FigjamHostOptions = {}, script: Script | null = null) =>
  async (): Promise<FigjamTrial> => {
    const scheduler = createVirtualScheduler(1_000_000)
    const host = createFigjamHost({ scheduler, ...options })
    const ana = host.client({ id: 'ana', name: 'Ana' })
    const ben = host.client({ id: 'ben', name: 'Ben' })
    const panel = await openPanel(host, ana, script)
    const opened = [panel]
    return {
      board: panel.board,
      host,
      scheduler,
      clients: [ana, ben],
      panel,
      people: [createFigjamHand(host, ana), createFigjamHand(host, ben)],
      join: async () => {
        const other = await openPanel(host, ben, script)
        opened.push(other)
        return other.board
      },
      settle: () => scheduler.pass(panel.board.can.settleMs + 500),
      count: () =>
        host.document.items().filter(({ type }) => type !== 'page' && type !== 'document').length,
      close: async () => {
        for (const { board, run } of opened) {
          board.close()
          run.close()
        }
      },
      leaks: () => {
        const { listeners, timers, promises } = host.control.leaks()
        const held = { listeners, timers, promises, waiting: scheduler.waiting() }
        return Object.entries(held).flatMap(([what, count]) =>
          count > 0 ? `${count} ${what}` : [],
        )
      },
    }
  }
