import type { Json } from '../../document/item.ts'
import { errors, fail } from '../errors.ts'
import { stickyColours } from '../rules.ts'
import type { Supported } from './wire.ts'

type Check = (value: Json) => boolean

const oneOf = (...values: readonly string[]): Check => {
  return (value) => typeof value === 'string' && values.includes(value)
}
const between = (low: number, high: number): Check => {
  return (value) => typeof value === 'number' && value >= low && value <= high
}
const colour: Check = (value) =>
  typeof value === 'string' &&
  (/^#(?:[\da-f]{3}|[\da-f]{6}|[\da-f]{8})$/i.test(value) || value === 'transparent')
const word: Check = (value) => typeof value === 'string' && value !== ''

const across = oneOf('left', 'center', 'right')
const down = oneOf('top', 'middle', 'bottom')

const checks: Readonly<Partial<Record<Supported, Readonly<Record<string, Check>>>>> = {
  sticky_note: {
    fillColor: oneOf(...Object.keys(stickyColours)),
    textAlign: across,
    textAlignVertical: down,
  },
  text: {
    color: colour,
    fillColor: colour,
    fillOpacity: between(0, 1),
    fontFamily: word,
    fontSize: between(1, 999),
    textAlign: across,
  },
  shape: {
    color: colour,
    fillColor: colour,
    fillOpacity: between(0, 1),
    fontFamily: word,
    fontSize: between(1, 999),
    textAlign: across,
    textAlignVertical: down,
    borderStyle: oneOf('normal', 'dotted', 'dashed'),
    borderOpacity: between(0, 1),
    borderColor: colour,
    borderWidth: between(0, 24),
  },
  frame: { fillColor: colour },
}

/**
 * Refuses style properties and values that Miro does not know for this type.
 * @throws Error in Miro's words
 */
export function checkStyle(type: Supported, style: { readonly [key: string]: Json }): void {
  const known = checks[type] ?? {}
  for (const [prop, value] of Object.entries(style)) {
    const check = known[prop]
    if (!check) fail(errors.unknownStyle(prop))
    if (!check(value)) fail(errors.style(prop))
  }
}
