/* oxlint-disable unicorn/consistent-function-scoping -- printed as source text, so everything must be inside */
import type { ObjectParts, Objects } from './bridge.ts'

/**
 * Stand-ins for the host's objects, made from the tables of members: a read, a write or a call becomes a call of the
 * host. What a script may not do throws QuickJS's own words in every engine (F4), in sloppy code too, where Figma
 * would keep silent: a mistake that is silent there should not be silent in a test.
 *
 * Self-contained on purpose: its source text is evaluated inside other engines (see facade/source.ts).
 */
export function createObjects(parts: ObjectParts): Objects {
  const { tables, guard, read: askFor, call, ask, locals } = parts
  const handles = new WeakMap<object, readonly [string, string]>()
  const known = new Map<string, object>()
  const prototypes = new Map<string, object>()
  const ownMembers = new Map<string, readonly string[]>()

  const handleOf = (value: object): string => {
    const ref = handles.get(value)
    if (!ref) throw new TypeError('not an object of figma')
    return ref[0]
  }

  const freeze = (value: unknown): unknown => {
    if (typeof value !== 'object' || Object.isFrozen(value) || handles.has(value as object))
      return value
    // Bytes cannot be frozen.
    if (Object.prototype.toString.call(value) === '[object Uint8Array]') return value
    for (const part of Object.values(value as object)) freeze(part)
    return Object.freeze(value)
  }

  const refuse = () => {
    throw new TypeError('no setter for property')
  }

  const idOf = function (this: object) {
    return handleOf(this)
  }

  const describe = (member: string, access: string): PropertyDescriptor => {
    const read = function (this: object) {
      const value = askFor(handleOf(this), member)
      return typeof value === 'object' ? freeze(value) : value
    }
    if (access === 'id') return { get: idOf, set: refuse, enumerable: true }
    if (access === 'ro') return { get: read, set: refuse, enumerable: true }
    if (access === 'rw') {
      const write = function (this: object, value: unknown) {
        call('set', handleOf(this), member, [value])
      }
      return { get: read, set: write, enumerable: true }
    }
    const method =
      access === 'ask'
        ? function (this: object, ...args: unknown[]) {
            return ask(handleOf(this), member, args)
          }
        : function (this: object, ...args: unknown[]) {
            return call('call', handleOf(this), member, args)
          }
    return { value: method, enumerable: true }
  }

  const isNode = (kind: string) => kind === kind.toUpperCase()
  const missing = (kind: string, key: string) =>
    isNode(kind)
      ? `no such property '${key}' on ${kind} node`
      : `${kind}.${key} no such property '${key}' on the ${kind} global object`

  /** The end of every object's chain: only what nothing before it knows gets here, so what exists costs nothing. */
  const beyond = (kind: string): object =>
    new Proxy<object>(
      {},
      {
        get: (object, key, self) => {
          if (key in object || typeof key === 'symbol') return Reflect.get(object, key, self)
          // `await node` looks for `then`, JSON for `toJSON`: the language asks, not the script.
          if (guard === 'lenient' || key === 'then' || key === 'toJSON') return undefined
          throw new TypeError(missing(kind, key))
        },
        set: () => {
          throw new TypeError('object is not extensible')
        },
      },
    )

  const prototypeOf = (kind: string): object => {
    const ready = prototypes.get(kind)
    if (ready) return ready
    const prototype: object = Object.create(beyond(kind))
    const own: string[] = []
    for (const [member, access] of Object.entries(tables[kind] ?? {})) {
      if (access === 'local') own.push(member)
      else Object.defineProperty(prototype, member, describe(member, access))
    }
    ownMembers.set(kind, own)
    prototypes.set(kind, prototype)
    return prototype
  }

  return {
    refOf: (value) => handles.get(value) ?? null,
    wrap: (handle, kind) => {
      const ready = known.get(handle)
      if (ready) return ready
      const object: object = Object.create(prototypeOf(kind))
      for (const member of ownMembers.get(kind) ?? []) {
        const local = locals[member]
        if (local) Object.defineProperty(object, member, { enumerable: true, ...local(handle) })
      }
      Object.preventExtensions(object)
      handles.set(object, [handle, kind])
      known.set(handle, object)
      return object
    },
  }
}
