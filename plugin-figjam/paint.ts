import type { SceneItem } from '../shared/board/messages.ts'

/** A colour as FigJam's palette has it: exactly hex / 255, else the picker calls it custom. */
export function solid(colour: string): SolidPaint {
  const value = parseInt(colour.slice(1), 16)
  return {
    type: 'SOLID',
    color: { r: (value >> 16) / 255, g: ((value >> 8) & 255) / 255, b: (value & 255) / 255 },
  }
}

/** The colour of a single solid fill; null for none, for several and for anything else. */
export function solidColour(
  fills: ReadonlyArray<Paint> | PluginAPI['mixed'],
): readonly [number, number, number] | null {
  if (!Array.isArray(fills) || fills.length !== 1) return null
  const [paint] = fills as readonly Paint[]
  if (!paint || paint.type !== 'SOLID' || paint.visible === false) return null
  return [paint.color.r, paint.color.g, paint.color.b]
}

/** Lengths of dash and gap, as multiples of the line's width. */
const dash = [3, 2]

/** Fills and edges a node as the scene says; what it does not say stays empty. */
export function dress(
  node: MinimalFillsMixin & MinimalStrokesMixin,
  { fill, border }: Pick<SceneItem, 'fill' | 'border'>,
): void {
  node.fills = fill ? [solid(fill)] : []
  node.strokes = border ? [solid(border.colour)] : []
  if (!border) return
  node.strokeWeight = border.width
  node.dashPattern = border.dashed ? dash.map((length) => length * border.width) : []
}
