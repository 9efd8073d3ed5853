import type { Codec, RefCodec } from './codec.ts'
import type { MemberTables } from './members.ts'

/**
 * What the host answers. Numbers and flags cross as they are, and so does nothing at all; everything else is packed
 * text. Text that begins with `!` is an error, as `!["TypeError","message"]`.
 */
export type Answer = string | number | boolean | undefined

/** All that a plugin's world can ask of the host, and the only way it can. Arguments are packed text. */
export type Op = (name: string, handle: string, member: string, args: string) => Answer

/** What the host can tell a plugin's world: `settle`, `timer`, `event` or `callback`, with packed arguments. */
export type Dispatch = (name: string, args: string) => void

/** What a plugin's world needs from outside. */
export interface FacadeParts {
  readonly op: Op
  readonly tables: MemberTables
  readonly guard: 'strict' | 'lenient'
  readonly html: string
  readonly createCodec: (refs: RefCodec) => Codec
  readonly createObjects: (parts: ObjectParts) => Objects
  readonly createEvents: (call: HostCall) => Events
}

/** Calls the host and gives back the answer, or throws its error. */
export type HostCall = (
  name: string,
  handle: string,
  member: string,
  args: readonly unknown[],
) => unknown

export interface ObjectParts {
  readonly tables: MemberTables
  readonly guard: 'strict' | 'lenient'
  /** A read: thousands in a row, so the shortest way. */
  readonly read: (handle: string, member: string) => unknown
  readonly call: HostCall
  readonly ask: (handle: string, member: string, args: readonly unknown[]) => Promise<unknown>
  /** Members that are made of code in the plugin's world: callbacks cannot cross. */
  readonly locals: {
    readonly [member: string]: (handle: string) => PropertyDescriptor
  }
}

/** The objects of the plugin's world that stand for objects of the host. */
export interface Objects {
  wrap(handle: string, kind: string): object
  refOf(value: object): readonly [string, string] | null
}

/** The listeners of the plugin's world. */
export interface Events {
  /** `on`, `once`, `off` of one host object. */
  methods(handle: string): { on: Listen; once: Listen; off: Listen }
  emit(handle: string, type: string, args: readonly unknown[]): void
  /** Runs a callback of the plugin; what it throws, now or later, is told to the host. */
  guarded(run: () => unknown): void
}

export type Listener = (...args: readonly unknown[]) => unknown
type Listen = (type: string, listener: Listener) => void

/** The globals of a plugin's script. */
export interface Globals {
  readonly figma: object
  readonly __html__: string
  readonly console: object
  readonly setTimeout: (run: () => void, ms: number) => number
  readonly clearTimeout: (id: number) => void
  readonly setInterval: (run: () => void, ms: number) => number
  readonly clearInterval: (id: number) => void
}

export interface Facade {
  readonly globals: Globals
  readonly dispatch: Dispatch
}
