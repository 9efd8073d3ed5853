import { BoardDocument } from '../../document/document.ts'
import type { Item, User } from '../../document/document.ts'
import type { HostRules } from '../../document/people.ts'
import { defaultOptions } from '../options.ts'
import type { FigjamOptions } from '../options.ts'
import type { Plugin } from '../plugin/manifest.ts'
import type { Leaks } from '../plugin/pending.ts'
import { PluginRun } from '../plugin/run.ts'
import { createFigjamRules } from '../rules.ts'
import { Scene } from '../scene/scene.ts'
import { realScheduler } from '../scheduler.ts'
import { inThisRealm } from '../lanes/this-realm.ts'
import type { MakeWorld } from '../lanes/world.ts'
import type { Client } from './client.ts'
import { noFaults } from './faults.ts'
import type { Faults } from './faults.ts'
import { openClient } from './open-client.ts'
import { createBoardTimer } from './timer.ts'
import type { BoardTimer } from './timer.ts'

export interface FigjamHostOptions extends Partial<FigjamOptions> {
  /** What the host shows. Give one to share it with other windows, or to fill it beforehand. */
  readonly document?: BoardDocument
  /** Names of the pages of a fresh document. */
  readonly pages?: readonly string[]
}

/** An emulated FigJam file: one document, the windows that have it open, and the plugins that run in them. */
export interface FigjamHost {
  readonly document: BoardDocument
  readonly scene: Scene
  readonly rules: HostRules
  readonly options: FigjamOptions
  readonly faults: Faults
  readonly timer: BoardTimer
  /** Opens the file in a new window. An unknown user is put on the document's list as an editor. */
  client(user: string | (Pick<User, 'id'> & Partial<User>)): Client
  clients(): readonly Client[]
  /**
   * Starts a plugin in a window; one that still runs there is ended, as Figma does.
   * @throws Error where the user may not run plugins, or the manifest is for another editor
   */
  run(client: Client, plugin: Plugin, makeWorld?: MakeWorld): PluginRun
  /** What `clientStorage` holds for a user and a plugin. */
  storageOf(user: string, plugin: string): Map<string, unknown>
  /** Items that stick to others. */
  stuckItems(): Item[]
  readonly control: {
    /** What all running plugins have outstanding. */
    leaks(): Leaks
  }
}

/** Ids as Figma makes them: `session:counter`. The root and the first page belong to no session. */
const figjamId = (n: number): string => (n <= 2 ? `0:${n - 1}` : `1:${n - 1}`)

export function createFigjamHost(given: FigjamHostOptions = {}): FigjamHost {
  const { document: shared, pages = ['Page 1'], ...knobs } = given
  const options: FigjamOptions = { ...defaultOptions, scheduler: realScheduler, ...knobs }
  const { scheduler } = options
  const document = shared ?? new BoardDocument({ makeId: figjamId, now: () => scheduler.now() })
  const scene = new Scene(document, pages)
  const storage = new Map<string, Map<string, unknown>>()
  const clients: Client[] = []
  let sessions = 0

  const stuck = new Set<string>()
  const note = (item: Item) =>
    typeof item.props['stuckTo'] === 'string' ? stuck.add(item.id) : stuck.delete(item.id)
  document.items().forEach(note)
  document.watch(({ changes }) => {
    for (const { id, after } of changes) {
      if (after) note(after)
      else stuck.delete(id)
    }
  })

  const host: FigjamHost = {
    document,
    scene,
    options,
    rules: createFigjamRules(options),
    faults: noFaults(),
    timer: createBoardTimer(scheduler),
    clients: () => clients,
    client: (user) => {
      const client = openClient(host, user, ++sessions, (left) => {
        clients.splice(clients.indexOf(left), 1)
      })
      clients.push(client)
      return client
    },
    run: (client, plugin, makeWorld = inThisRealm) => {
      const { role, name } = client.user
      if (role !== 'editor') throw new Error(`${name} has a view seat and cannot run plugins`)
      if (plugin.manifest.editorType && !plugin.manifest.editorType.includes('figjam')) {
        throw new Error('The plugin is not for FigJam: its manifest names other editors')
      }
      client.running?.close()
      const run = new PluginRun(host, client, plugin)
      client.running = run
      const world = makeWorld({
        op: run.op,
        tables: run.tables,
        guard: options.guard,
        html: plugin.html ?? '',
      })
      run.attach(world)
      if (plugin.code !== undefined) run.evaluate(plugin.code)
      run.emit('figma', 'run', { command: plugin.command ?? '', parameters: undefined })
      return run
    },
    storageOf: (user, plugin) => {
      const key = `${user} ${plugin}`
      const store = storage.get(key) ?? new Map<string, unknown>()
      storage.set(key, store)
      return store
    },
    stuckItems: () => [...stuck].flatMap((id) => document.get(id) ?? []),
    control: {
      leaks: () => {
        const all = clients.flatMap((client) => client.running?.pending.leaks() ?? [])
        const sum = (part: keyof Leaks) => all.reduce((total, leaks) => total + leaks[part], 0)
        return { listeners: sum('listeners'), timers: sum('timers'), promises: sum('promises') }
      },
    },
  }
  return host
}
