import type { Item, ItemPatch, Json } from '../../document/document.ts'
import { hexFromRgb, rgbFromHex } from '../colours.ts'
import type { Rgb } from '../colours.ts'
import { fail } from '../errors.ts'

interface Solid {
  readonly type: 'SOLID'
  readonly visible?: boolean
  readonly opacity?: number
  readonly color: Rgb
}

const solidKeys = ['type', 'visible', 'opacity', 'blendMode', 'color', 'boundVariables']

const solid = (hex: string): Json => ({
  type: 'SOLID',
  visible: true,
  opacity: 1,
  blendMode: 'NORMAL',
  color: { ...rgbFromHex(hex) },
  boundVariables: {},
})

/** The fills a script reads: what a script wrote, unless a person has recoloured the item since. */
export function readFills(item: Item): Json {
  const written = item.props['fills']
  if (Array.isArray(written) && onlyColour(written) === item.fill) return written
  return item.fill === null ? [] : [solid(item.fill)]
}

export function writeFills(item: Item, paints: unknown): ItemPatch {
  const checked = checkPaints(paints, 'fills')
  return { fill: onlyColour(checked), props: { ...item.props, fills: checked } }
}

/** @throws Error with the host's words for what is no list of paints (F17) */
export function checkPaints(paints: unknown, member: string): Json[] {
  const where = `set_${member}`
  const bad = (why: string): never => fail(where, `Property "${member}" failed validation: ${why}`)
  if (!Array.isArray(paints)) return bad(`Expected array, received ${typeof paints}`)
  return paints.map((paint: unknown, n) => {
    if (typeof paint !== 'object' || paint === null) return bad(`Expected object at [${n}]`)
    if (!('type' in paint)) return bad(`Required value missing at [${n}].type`)
    if (paint.type !== 'SOLID') return paint as Json
    const extra = Object.keys(paint).find((key) => !solidKeys.includes(key))
    if (extra) bad(`Unrecognized key(s) in object: '${extra}' at [${n}]`)
    const { color } = paint as { color?: Record<string, unknown> }
    if (typeof color !== 'object') return bad(`Required value missing at [${n}].color`)
    for (const key of Object.keys(color)) {
      if (!'rgb'.includes(key)) bad(`Unrecognized key(s) in object: '${key}' at [${n}].color`)
    }
    for (const key of ['r', 'g', 'b']) {
      const part = color[key]
      if (typeof part !== 'number')
        return bad(`Expected number, received ${typeof part} at [${n}].color.${key}`)
      if (part < 0) bad(`Number must be greater than or equal to 0 at [${n}].color.${key}`)
      if (part > 1) bad(`Number must be less than or equal to 1 at [${n}].color.${key}`)
    }
    return { visible: true, opacity: 1, blendMode: 'NORMAL', boundVariables: {}, ...paint } as Json
  })
}

/** `#RRGGBB` where the paints are exactly one plain, visible, opaque colour; otherwise null. */
function onlyColour(paints: readonly Json[]): string | null {
  const [paint, ...more] = paints as readonly unknown[] as readonly Solid[]
  if (!paint || more.length > 0 || paint.type !== 'SOLID') return null
  if (paint.visible === false || (paint.opacity ?? 1) !== 1) return null
  return hexFromRgb(paint.color)
}
