import type { ObjectParts, Objects } from './bridge.ts'

/**
 * Stand-ins for the host's objects, made from the tables of members: a read, a write or a call becomes a call of the
 * host. What a script may not do throws QuickJS's own words in every engine (F4), in sloppy code too, where Figma
 * would keep silent: a mistake that is silent there should not be silent in a test.
 *
 * Self-contained on purpose: its source text is evaluated inside other engines (see facade/source.ts).
 */
export function createObjects({ tables, guard, call, ask, locals }: ObjectParts): Objects {
  const handles = new WeakMap<object, readonly [string, string]>()
  const known = new Map<string, object>()
  const prototypes = new Map<string, object>()

  const handleOf = (value: object): string => {
    const ref = handles.get(value)
    if (!ref) throw new TypeError('not an object of figma')
    return ref[0]
  }

  const freeze = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || handles.has(value)) return value
    // Bytes cannot be frozen.
    if (Object.prototype.toString.call(value) === '[object Uint8Array]') return value
    for (const part of Object.values(value)) freeze(part)
    return Object.freeze(value)
  }

  const describe = (member: string, access: string): PropertyDescriptor => {
    const read = function (this: object) {
      return freeze(call('get', handleOf(this), member, []))
    }
    if (access === 'ro') return { get: read, enumerable: true }
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

  const prototypeOf = (kind: string): object => {
    const ready = prototypes.get(kind)
    if (ready) return ready
    const prototype = {}
    for (const [member, access] of Object.entries(tables[kind] ?? {})) {
      if (access !== 'local') Object.defineProperty(prototype, member, describe(member, access))
    }
    prototypes.set(kind, prototype)
    return prototype
  }

  const isNode = (kind: string) => kind === kind.toUpperCase()
  const missing = (kind: string, key: string) =>
    isNode(kind)
      ? `no such property '${key}' on ${kind} node`
      : `${kind}.${key} no such property '${key}' on the ${kind} global object`

  const guarded = (target: object, kind: string): object =>
    new Proxy(target, {
      get: (object, key, self) => {
        if (key in object || typeof key === 'symbol') return Reflect.get(object, key, self)
        // `await node` looks for `then`, JSON for `toJSON`: the language asks, not the script.
        if (guard === 'lenient' || key === 'then' || key === 'toJSON') return undefined
        throw new TypeError(missing(kind, key))
      },
      set: (object, key, value, self) => {
        if (!(key in object)) throw new TypeError('object is not extensible')
        let owner: object | null = object
        while (owner && !Object.getOwnPropertyDescriptor(owner, key)) {
          owner = Object.getPrototypeOf(owner) as object | null
        }
        const found = owner && Object.getOwnPropertyDescriptor(owner, key)
        if (found && !found.set && found.get) throw new TypeError('no setter for property')
        if (found && !found.set) throw new TypeError(`'${String(key)}' is read-only`)
        return Reflect.set(object, key, value, self)
      },
      defineProperty: () => {
        throw new TypeError('object is not extensible')
      },
    })

  return {
    refOf: (value) => handles.get(value) ?? null,
    wrap: (handle, kind) => {
      const ready = known.get(handle)
      if (ready) return ready
      const bare = Object.create(prototypeOf(kind)) as object
      for (const [member, access] of Object.entries(tables[kind] ?? {})) {
        const local = access === 'local' ? locals[member] : undefined
        if (local) Object.defineProperty(bare, member, { enumerable: true, ...local(handle) })
      }
      Object.preventExtensions(bare)
      const object = guarded(bare, kind)
      for (const alias of [bare, object]) handles.set(alias, [handle, kind])
      known.set(handle, object)
      return object
    },
  }
}
