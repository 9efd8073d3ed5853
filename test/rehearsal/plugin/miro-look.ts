import type { Json } from '../../hosts/document/document.ts'
import { stickyColours } from '../../hosts/miro/rules.ts'
import { plain, textOf, type LookOf } from '../board/look.ts'

/** How Miro draws what the emulated one keeps. */
export const miroLook: LookOf = (item) => {
  const style = record(item.props['style'])
  const type = {
    fontSize: Number(style['fontSize'] ?? 14),
    colour: textOf(style['color'], '#1a1a1a'),
    align: alignOf(style['textAlign'], item.type === 'shape' ? 'center' : 'left'),
    bold: /<(b|strong)>/.test(textOf(record(item.props['written'])['html'])),
  }
  switch (item.type) {
    case 'sticky':
      return {
        ...plain,
        fill: stickyColours[item.fill ?? ''] ?? '#fff9b1',
        colour: item.fill === 'black' ? '#ffffff' : '#1a1a1a',
        align: 'center',
        valign: 'center',
        padding: 16,
        writable: true,
        shrinks: true,
      }
    case 'emoji':
      return { ...plain, glyph: item.text || '👍' }
    case 'text':
      return { ...plain, ...type, writable: true }
    case 'shape':
      return {
        ...plain,
        ...type,
        fill: item.fill ?? 'transparent',
        border: borderOf(style),
        radius:
          item.props['shape'] === 'round_rectangle' ? Math.min(item.width, item.height) * 0.16 : 0,
        valign: valignOf(style['textAlignVertical']),
        padding: 14,
        writable: true,
      }
    case 'frame':
      return {
        ...plain,
        fill: item.fill ?? '#ffffff',
        border: '1px solid #d9d9d9',
        title: item.text,
      }
    default:
      return plain
  }
}

function record(value: Json | undefined): { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: Json })
    : {}
}

function borderOf(style: { readonly [key: string]: Json }): string {
  const width = Number(style['borderWidth'] ?? 2)
  if (width === 0 || style['borderOpacity'] === 0) return 'none'
  const line =
    style['borderStyle'] === 'dashed'
      ? 'dashed'
      : style['borderStyle'] === 'dotted'
        ? 'dotted'
        : 'solid'
  return `${width}px ${line} ${textOf(style['borderColor'], '#ffffff')}`
}

const alignOf = (value: Json | undefined, usual: 'left' | 'center'): 'left' | 'center' | 'right' =>
  value === 'left' || value === 'center' || value === 'right' ? value : usual

const valignOf = (value: Json | undefined): 'flex-start' | 'center' | 'flex-end' =>
  value === 'top' ? 'flex-start' : value === 'bottom' ? 'flex-end' : 'center'
