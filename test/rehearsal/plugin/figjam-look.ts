import type { Item, Json } from '../../hosts/document/document.ts'
import { hexFromRgb } from '../../hosts/figjam/index.ts'
import { plain, textOf, type LookOf } from '../board/look.ts'

const glyphs: Record<string, string> = {
  'Thumbs up': '👍',
  Star: '⭐',
  Heart: '❤️',
  'Question mark': '❓',
  'Thumbs down': '👎',
  Profile: '🙂',
}

/** How FigJam draws what the emulated one keeps. */
export const figjamLook: LookOf = (item) => {
  const { props } = item
  const font = props['fontName'] as Json as { style?: string } | undefined
  const type = {
    fontSize: Number(props['fontSize'] ?? 16),
    bold: /bold/i.test(font?.style ?? ''),
  }
  const box = { fill: item.fill ?? 'transparent', border: borderOf(item), radius: radiusOf(item) }
  switch (item.type) {
    case 'sticky':
      return {
        ...plain,
        ...box,
        align: 'center',
        valign: 'center',
        padding: 20,
        // A short note is written large, as FigJam's automatic size does.
        fontSize: item.text.length <= 12 ? 48 : 24,
        writable: true,
      }
    case 'stamp':
      return { ...plain, radius: 20, glyph: glyphs[textOf(props['name'])] ?? '📍' }
    case 'text':
      return {
        ...plain,
        ...type,
        colour: item.fill ?? '#1E1E1E',
        align: alignOf(props['textAlignHorizontal']),
        valign: props['textAlignVertical'] === 'CENTER' ? 'center' : 'flex-start',
        writable: true,
      }
    case 'shape':
      return {
        ...plain,
        ...type,
        ...box,
        align: 'center',
        valign: 'center',
        padding: 32,
        colour: wordColour(item),
        writable: true,
      }
    case 'section':
      return { ...plain, ...box, title: textOf(props['name']) }
    default:
      return { ...plain, ...box }
  }
}

function paintOf(paints: Json | undefined): string | null {
  const [paint] = (Array.isArray(paints) ? paints : []) as readonly {
    color?: { r: number; g: number; b: number }
  }[]
  return paint?.color ? hexFromRgb(paint.color) : null
}

const wordColour = (item: Item): string => paintOf(item.props['textFills']) ?? '#1E1E1E'

function borderOf(item: Item): string {
  const colour = paintOf(item.props['strokes'])
  if (!colour) return 'none'
  const dashes = item.props['dashPattern']
  const style = Array.isArray(dashes) && dashes.length > 0 ? 'dashed' : 'solid'
  return `${Number(item.props['strokeWeight'] ?? 1)}px ${style} ${colour}`
}

function radiusOf(item: Item): number {
  if (item.props['shapeType'] === 'ROUNDED_RECTANGLE') return 16
  if (item.props['shapeType'] === 'ELLIPSE') return item.width / 2
  return Number(item.props['cornerRadius'] ?? 0)
}

const alignOf = (value: Json | undefined): 'left' | 'center' | 'right' =>
  value === 'CENTER' ? 'center' : value === 'RIGHT' ? 'right' : 'left'
