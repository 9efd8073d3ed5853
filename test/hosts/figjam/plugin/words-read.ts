import type { Item, Json } from '../../document/document.ts'
import { rgbFromHex } from '../colours.ts'
import { fontsOf } from './fonts.ts'
import { nameGiven } from './names.ts'
import { mixed } from './ref.ts'
import type { PluginRun } from './run.ts'

const dark: Json = {
  type: 'SOLID',
  visible: true,
  opacity: 1,
  blendMode: 'NORMAL',
  color: { ...rgbFromHex('1E1E1E') },
  boundVariables: {},
}

const weights: { readonly [style: string]: number } = {
  Light: 300,
  Regular: 400,
  Medium: 500,
  'Semi Bold': 600,
  Bold: 700,
}

/** What may be chosen for a member of words; the first is what it is to begin with. */
export const wordChoices: { readonly [member: string]: readonly string[] } = {
  textCase: ['ORIGINAL', 'UPPER', 'LOWER', 'TITLE', 'SMALL_CAPS', 'SMALL_CAPS_FORCED'],
  textDecoration: ['NONE', 'UNDERLINE', 'STRIKETHROUGH'],
  textAlignHorizontal: ['LEFT', 'CENTER', 'RIGHT', 'JUSTIFIED'],
  textAlignVertical: ['TOP', 'CENTER', 'BOTTOM'],
  textTruncation: ['DISABLED', 'ENDING'],
  textAutoResize: ['WIDTH_AND_HEIGHT', 'NONE', 'HEIGHT', 'TRUNCATE'],
}

/** Members of words that are kept and given back as they are. */
const wordValues: { readonly [member: string]: Json } = {
  letterSpacing: { unit: 'PERCENT', value: 0 },
  lineHeight: { unit: 'AUTO' },
  paragraphSpacing: 0,
  paragraphIndent: 0,
  maxLines: null,
  hyperlink: null,
}

type Read = (item: Item, run: PluginRun) => unknown

const reads: { readonly [member: string]: Read } = {
  characters: (item) => item.text,
  fontSize: (item) => item.props['fontSize'] ?? 16,
  fontName: (item) => {
    const fonts = fontsOf(item)
    return fonts.length > 1 ? mixed : fonts[0]
  },
  fontWeight: (item) => {
    const fonts = fontsOf(item)
    return fonts.length > 1 ? mixed : (weights[fonts[0]?.style ?? ''] ?? 400)
  },
  hasMissingFont: (item, run) =>
    fontsOf(item).some(({ family }) => !run.host.options.fonts.includes(family)),
  autoRename: (item) => !nameGiven(item),
}

export const isWordMember = (member: string): boolean =>
  member in reads || member in wordChoices || member in wordValues

/** Reads a member of the words of a text node, or of a sticky or shape. */
export function readWords(run: PluginRun, item: Item, member: string): unknown {
  const read = reads[member]
  if (read) return read(item, run)
  return item.props[member] ?? wordChoices[member]?.[0] ?? wordValues[member]
}

/** The colour of words in a sticky or shape, whose own `fills` are those of the paper. */
export const readWordFills = (item: Item): Json => item.props['textFills'] ?? [dark]
