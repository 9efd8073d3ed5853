import type { Answer, Op } from './bridge.ts'
import type { WorldParts } from '../lanes/world.ts'
import { createCodec } from './codec.ts'
import { createEvents } from './events.ts'
import { createFacade } from './facade.ts'
import { createObjects } from './objects.ts'

/**
 * The facade as source text for an engine or realm of its own. Where it is evaluated, a global `__line` must be
 * the way to the host (see `lineTo`); it takes that name away, sets the script's globals, and its value is the facade's `dispatch`.
 *
 * The very functions that run beside the host in the other lane are printed here, so both lanes test the same facade.
 * `__name` is what esbuild (in tsx) wraps functions with to keep their names.
 */
export function bootSource({ tables, guard, html }: Omit<WorldParts, 'op'>): string {
  const values = { tables, guard, html }
  return `(function () {
  'use strict'
  var __name = function (value) { return value }
  var parts = ${JSON.stringify(values).replace(/[\u2028\u2029]/g, escaped)}
  var line = globalThis.__line
  var numbers = new Map()
  var number = function (text) {
    var known = numbers.get(text)
    if (known !== undefined) return known
    var made = line.number(text)
    numbers.set(text, made)
    return made
  }
  parts.op = function (name, handle, member, args) {
    if (name === 'get') return line.get(number(handle) * ${span} + number(member))
    return line.send(name + '\\n' + handle + '\\n' + member + '\\n' + args)
  }
  parts.createCodec = ${String(createCodec)}
  parts.createEvents = ${String(createEvents)}
  parts.createObjects = ${String(createObjects)}
  delete globalThis.__line
  var createFacade = ${String(createFacade)}
  var facade = createFacade(parts)
  Object.assign(globalThis, facade.globals)
  return facade.dispatch
})()`
}

const escaped = (separator: string) => `\\u${separator.charCodeAt(0).toString(16)}`

/** The way to the host from another engine, where each value that crosses costs, and a text more than a number. */
export interface Line {
  /** Everything but reads: four texts in one. Packed text has no line end. */
  send(line: string): Answer
  /** A number for a handle or the name of a member, from now on. */
  number(text: string): number
  /** Reads, by far the most frequent: the number of the handle times `span`, and that of the member. */
  get(code: number): Answer
}

/** More numbers than members and handles will ever have. */
const span = 2 ** 24

export function lineTo(op: Op): Line {
  const texts: string[] = []
  return {
    send: (line) => {
      const [name = '', handle = '', member = '', args = ''] = line.split('\n')
      return op(name, handle, member, args)
    },
    number: (text) => texts.push(text) - 1,
    get: (code) => op('get', texts[Math.floor(code / span)] ?? '', texts[code % span] ?? '', ''),
  }
}
