/** How values cross between the host and a plugin's own world: as text, since they may live in different engines. */
export interface Codec {
  /** @throws Error for what cannot cross: symbols, functions, circles, buffers other than Uint8Array */
  pack(value: unknown): string
  unpack(text: string): unknown
}

export interface RefCodec {
  /** The handle and kind of a host object, or null where the value is plain data. */
  toRef(value: object): readonly [handle: string, kind: string] | null
  fromRef(handle: string, kind: string): unknown
  mixed: unknown
}

/**
 * JSON plus undefined, odd numbers, dates, bytes, `figma.mixed` and references to host objects.
 *
 * Self-contained on purpose: its source text is evaluated inside other engines (see facade/source.ts), so nothing
 * outside this function may be mentioned in it.
 */
export function createCodec(refs: RefCodec): Codec {
  type Plain = { [key: string]: unknown }

  /** Thousands of them cross at a time, so the question must be cheap. */
  const isPlain = (value: unknown): boolean =>
    typeof value === 'string' || (typeof value === 'number' && isFinite(value))

  /** What a sweep finds, as handles and kinds in turn; null for any other list. */
  const flattenRefs = (list: readonly unknown[]): unknown => {
    const flat: string[] = []
    for (const value of list) {
      const ref = typeof value === 'object' && value !== null && refs.toRef(value)
      if (!ref) return null
      flat.push(ref[0], ref[1])
    }
    return flat.length > 0 ? { $refs: flat } : null
  }

  const reviveRefs = (flat: readonly string[]): unknown[] => {
    const list: unknown[] = []
    for (let n = 0; n < flat.length; n += 2) {
      list.push(refs.fromRef(flat[n] as string, flat[n + 1] as string))
    }
    return list
  }

  const flatten = (value: unknown, above: readonly object[]): unknown => {
    if (isPlain(value)) return value
    if (typeof value === 'number') return { $number: String(value) }
    if (value === undefined) return { $undefined: 1 }
    // A script's `figma.mixed` is a symbol, and none crosses; the host's own stand-in is an object.
    if (typeof value === 'symbol') throw new Error('Cannot unwrap symbol')
    if (value === refs.mixed) return { $mixed: 1 }
    if (typeof value === 'function') throw new Error('Cannot unwrap function')
    if (typeof value === 'bigint') throw new Error('Cannot unwrap bigint')
    if (typeof value !== 'object' || value === null) return value
    if (above.includes(value)) throw new Error('Cannot convert circular structure')
    const ref = refs.toRef(value)
    if (ref) return { $ref: ref }
    const path = [...above, value]
    if (Array.isArray(value)) {
      const parts = value as readonly unknown[]
      return flattenRefs(parts) ?? parts.map((part) => (isPlain(part) ? part : flatten(part, path)))
    }
    const name = Object.prototype.toString.call(value)
    if (name === '[object Date]') return { $date: (value as Date).getTime() }
    if (name === '[object Uint8Array]') return { $bytes: [...(value as Uint8Array)] }
    if (name !== '[object Object]' && name !== '[object Error]') {
      throw new Error(`Cannot unwrap ${name.slice(8, -1)}`)
    }
    const flat: Plain = {}
    let escape = false
    for (const key of Object.keys(value)) {
      flat[key] = flatten((value as Plain)[key], path)
      if (key.charAt(0) === '$') escape = true
    }
    return escape ? { $plain: flat } : flat
  }

  const revivePlain = (flat: Plain): Plain => {
    const plain: Plain = {}
    for (const key of Object.keys(flat)) plain[key] = revive(flat[key])
    return plain
  }

  const revive = (flat: unknown): unknown => {
    if (typeof flat !== 'object' || flat === null) return flat
    if (Array.isArray(flat)) return flat.map(revive)
    const { $number, $undefined, $mixed, $ref, $refs, $date, $bytes, $plain } = flat as Plain
    if ($ref !== undefined) return refs.fromRef(...($ref as [string, string]))
    if ($refs !== undefined) return reviveRefs($refs as string[])
    if ($undefined !== undefined) return undefined
    if ($number !== undefined) return Number($number)
    if ($mixed !== undefined) return refs.mixed
    if ($date !== undefined) return new Date($date as number)
    if ($bytes !== undefined) return new Uint8Array($bytes as number[])
    return revivePlain(($plain ?? flat) as Plain)
  }

  /** The place of a node, which sweeps ask of each: four numbers after a sign that no other text begins with. */
  const packPlace = (value: unknown): string | null => {
    if (typeof value !== 'object' || value === null || refs.toRef(value)) return null
    if (!('width' in value) || Object.keys(value).length !== 4) return null
    const { x, y, width, height } = value as Plain
    const numbers = [x, y, width, height]
    for (const part of numbers) if (typeof part !== 'number' || !isFinite(part)) return null
    return '=[' + numbers.join() + ']'
  }

  const unpackPlace = (text: string): object => {
    const numbers = JSON.parse(text.slice(1)) as readonly number[]
    return Object.freeze({ x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3] })
  }

  return {
    pack: (value) => packPlace(value) ?? JSON.stringify(flatten(value, [])),
    unpack: (text) => {
      if (text.charAt(0) === '=') return unpackPlace(text)
      const flat: unknown = JSON.parse(text)
      return text.indexOf('"$') < 0 ? flat : revive(flat)
    },
  }
}
