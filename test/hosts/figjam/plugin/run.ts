import type { Commit, Item, Writer } from '../../document/document.ts'
import { createCodec } from '../facade/codec.ts'
import type { Answer, Op } from '../facade/bridge.ts'
import { members } from '../facade/members.ts'
import type { MemberTables } from '../facade/members.ts'
import { appActor } from '../host/client.ts'
import type { Client } from '../host/client.ts'
import type { FigjamHost } from '../host/host.ts'
import type { World } from '../lanes/world.ts'
import { kindOf } from '../scene/scene.ts'
import { Feed } from './feed.ts'
import type { Batch } from './feed.ts'
import { figmaObjects } from './figma-objects.ts'
import type { HostObject } from './host-object.ts'
import type { Plugin } from './manifest.ts'
import { nodeObject } from './nodes.ts'
import { Pending } from './pending.ts'
import { mixed, Ref } from './ref.ts'
import { UndoSteps } from './undo-steps.ts'

/** One run of a plugin in one window: everything it may touch of the host, and what is to be cleaned up after it. */
export class PluginRun {
  readonly host: FigjamHost
  readonly client: Client
  readonly plugin: Plugin
  readonly tables: MemberTables
  readonly fonts = new Set<string>()
  readonly loadedPages = new Set<string>()
  /** Whether `loadAllPagesAsync` has been called: to have all pages is not enough (F11). */
  allPagesLoaded = false
  readonly undo: UndoSteps
  readonly pending: Pending
  /** What the plugin threw and nobody caught. */
  readonly errors: string[] = []
  /** What it wrote to its console, as `level: words`. */
  readonly logs: string[] = []
  /** Addresses it asked the host to open. */
  readonly opened: string[] = []
  closed = false
  /** While `documentchange` listeners run, the plugin's own writes are not told to them again (F15). */
  private inDocumentChange = false
  private world: World | null = null
  private readonly kinds = new Map<string, string>()
  private readonly objects: { readonly [handle: string]: HostObject }
  private readonly feed: Feed
  private readonly hushed: Feed
  private readonly stops: (() => void)[] = []

  private readonly codec = createCodec({
    mixed,
    toRef: (value) => (value instanceof Ref ? [value.handle, value.kind] : null),
    fromRef: (handle, kind) => new Ref(handle, kind),
  })

  constructor(host: FigjamHost, client: Client, plugin: Plugin) {
    this.host = host
    this.client = client
    this.plugin = plugin
    this.tables = without(members, host.faults.missing)
    this.undo = new UndoSteps(host.document, appActor(client))
    this.loadedPages.add(client.page)
    this.pending = new Pending(host.options.scheduler, (name, args) => this.deliver(name, args))
    this.objects = figmaObjects(this)
    const feedOf = (tell: (batch: Batch) => void) =>
      new Feed({
        scene: host.scene,
        options: host.options,
        faults: host.faults,
        client: client.id,
        tell,
      })
    this.feed = feedOf((batch) => this.tellNodeChange(batch))
    this.hushed = feedOf((batch) => this.tellDocumentChange(batch))
    this.stops.push(host.document.watch((commit) => this.hear(commit)))
    this.stops.push(host.timer.watch((event) => this.emit('figma', event)))
  }

  /** Connects the world in which the plugin's script lives. */
  attach(world: World): void {
    this.world = world
  }

  /** Runs a script; what it throws at once ends up among the errors, as later ones do. */
  evaluate(code: string): void {
    try {
      this.world?.evaluate(code)
    } catch (error) {
      this.errors.push(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
    }
  }

  /** The global of the script, where its world is this one (not in QuickJS). */
  get figma(): PluginAPI {
    if (!this.world?.globals) throw new Error('The plugin lives in an engine of its own')
    return this.world.globals.figma as PluginAPI
  }

  /** The one door for all that the script wants of the host. */
  readonly op: Op = (name, handle, member, args) => {
    try {
      // A read has no arguments and most often a plain answer: by far the most frequent way through this door.
      const given = args === '' ? nothing : (this.codec.unpack(args) as unknown[])
      const value = this.answer(name, handle, member, given)
      return crosses(value) ? value : this.codec.pack(value)
    } catch (error) {
      const { name: kind, message } = error as Error
      return '!' + JSON.stringify([kind, message])
    }
  }

  deliver(name: string, args: readonly unknown[]): void {
    if (this.closed) return
    this.world?.dispatch(name, this.codec.pack(args))
  }

  /** Tells the script's listeners, if there are any. */
  emit(handle: string, type: string, ...args: readonly unknown[]): void {
    if (this.pending.listens(handle, type)) this.deliver('event', [handle, type, ...args])
  }

  /** The same once the current turn is over: Figma never calls a listener in the middle of a script. */
  emitSoon(handle: string, type: string): void {
    queueMicrotask(() => this.emit(handle, type))
  }

  /** One change of the document by this plugin. */
  write<Result>(work: (writer: Writer) => Result): Result {
    const before = this.host.document.historyLength(this.client.id)
    const result = this.host.document.act(appActor(this.client), 'plugin', work)
    if (this.host.document.historyLength(this.client.id) > before) this.undo.wrote()
    return result
  }

  ref(item: Item): Ref {
    const kind = kindOf(item)
    this.kinds.set(item.id, kind)
    return new Ref(item.id, kind)
  }

  refTo(id: string): Ref | null {
    const item = this.host.document.get(id)
    return item ? this.ref(item) : null
  }

  kindOnceSeen(id: string): string | undefined {
    return this.kinds.get(id)
  }

  may(permission: string): boolean {
    return this.plugin.manifest.permissions?.includes(permission) ?? false
  }

  get dynamic(): boolean {
    return this.plugin.manifest.documentAccess === 'dynamic-page'
  }

  /** Ends the run: `closePlugin`, the user closing the panel, or another plugin starting. */
  close(): void {
    if (this.closed) return
    this.emit('figma', 'close')
    this.objects['figma.ui']?.call?.('close', [])
    this.undo.end()
    this.closed = true
    for (const stop of this.stops.splice(0)) stop()
    this.feed.stop()
    this.hushed.stop()
    this.pending.clear()
    if (this.client.running === this) this.client.running = null
    this.world?.dispose?.()
  }

  private answer(name: string, handle: string, member: string, args: readonly unknown[]): unknown {
    if (name === 'log') return void this.logs.push(`${member}: ${String(args[0])}`)
    if (name === 'error') return void this.errors.push(`${String(args[0])}: ${String(args[1])}`)
    if (name === 'untimer') return this.pending.stopTimer(args[0] as number)
    if (name === 'unlisten') return this.pending.unlisten(handle, member)
    if (this.closed) throw new Error(this.host.options.closedMessage)
    if (name === 'timer') {
      return this.pending.startTimer(args[0] as number, args[1] as number, member === 'repeat')
    }
    this.host.faults.before?.(name, handle, member)
    const answer = this.reach(name, handle, member, args)
    this.host.faults.after?.(name, handle, member)
    return answer
  }

  private reach(name: string, handle: string, member: string, args: readonly unknown[]): unknown {
    const object = this.objects[handle] ?? nodeObject(this, handle)
    if (name === 'get') return object.get?.(member)
    if (name === 'set') return object.set?.(member, args[0])
    if (name === 'call') return object.call?.(member, args)
    if (name === 'listen') {
      object.listen?.(member)
      return this.pending.listen(handle, member)
    }
    const [id, ...rest] = args
    return this.pending.settleWith(id as number, () => object.ask?.(member, rest))
  }

  private hear(commit: Commit): void {
    if (commit.actor.client === this.client.id && commit.actor.via === 'hand') this.undo.end()
    this.feed.add(commit)
    // Nobody can listen to the whole document before it is loaded (F11).
    const loaded = !this.dynamic || this.allPagesLoaded
    const own = commit.actor.client === this.client.id
    if (loaded && !(own && this.inDocumentChange)) this.hushed.add(commit)
  }

  private tellNodeChange(batch: Batch): void {
    const pages = new Set(batch.records.map((record) => record.page))
    for (const page of pages) {
      if (!this.pending.listens(page, 'nodechange')) continue
      const records = batch.records.filter((record) => record.page === page)
      this.emit(page, 'nodechange', { nodeChanges: this.told({ ...batch, records }) })
    }
  }

  private tellDocumentChange(batch: Batch): void {
    if (!this.pending.listens('figma', 'documentchange')) return
    this.inDocumentChange = true
    this.emit('figma', 'documentchange', { documentChanges: this.told(batch) })
    this.inDocumentChange = false
  }

  private told({ origin, records }: Batch): object[] {
    return records.map(({ type, id, item, properties }) => {
      const removed = { type: kindOf(item), id }
      const node = this.refTo(id) ?? new Ref(JSON.stringify(removed), 'REMOVED')
      const change = { type, id, origin, node }
      return type === 'PROPERTY_CHANGE' ? { ...change, properties } : change
    })
  }
}

const nothing: readonly unknown[] = []

const crosses = (value: unknown): value is Exclude<Answer, string> =>
  typeof value === 'number' || typeof value === 'boolean' || value === undefined

function without(tables: MemberTables, missing: ReadonlySet<string>): MemberTables {
  const entries = Object.entries(tables).map(([kind, table]) => {
    const left = Object.entries(table).filter(([member]) => !missing.has(`${kind}.${member}`))
    return [kind, Object.fromEntries(left)] as const
  })
  return Object.fromEntries(entries)
}
