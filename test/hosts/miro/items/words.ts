import type { Item, Json } from '../../document/item.ts'
import { errors, fail } from '../errors.ts'
import { allowedTags, htmlText, keepAllowedTags } from '../html.ts'

/** Contents must stay below this many characters (E14). */
const limit = 6000

/** What the document keeps of the words that an app wrote: the characters, and the HTML they came in. */
export function wordsFrom(
  type: 'sticky_note' | 'text' | 'shape' | 'frame',
  value: Json,
): { text: string; props: Item['props'] } {
  const field = type === 'frame' ? 'title' : 'content'
  if (typeof value !== 'string' || value.length >= limit) fail(errors.value(field))
  if (type === 'frame') return { text: value, props: {} }
  const html = keepAllowedTags(value, allowedTags[type])
  const text = htmlText(html)
  return { text, props: { written: { html, of: text } } }
}

/** Height in board units of a text item, which Miro works out itself; the exact measure is unknown. */
export function textHeight(text: string, width: number, fontSize: number): number {
  const perLine = Math.max(1, Math.floor(width / (fontSize * 0.5)))
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
  return Math.round(lines * fontSize * 1.4 * 100) / 100
}
