/** Miro keeps the words of stickies, texts and shapes as HTML. Here it is made, checked and read. */

/** Tags that Miro keeps; any other is escaped and shown as characters (docs). */
export const allowedTags = {
  sticky_note: ['p', 'a', 'strong', 'b', 'em', 'i', 'u', 's', 'br'],
  shape: ['p', 'a', 'strong', 'b', 'em', 'i', 'u', 's', 'br', 'span'],
  text: ['p', 'a', 'strong', 'b', 'em', 'i', 'u', 's', 'br', 'span', 'ol', 'ul', 'li'],
} as const

/**
 * How words that a person typed come back from the API. Field notes saw `&#61;`, `&#39;` and `&#xff0c;`; they are what
 * OWASP's HTML sanitiser writes, so its whole table is used here (inferred).
 */
export function typedHtml(text: string, lines: 'p' | 'br' = 'p'): string {
  if (text === '') return ''
  const encoded = text.split('\n').map(encodeTyped)
  if (lines === 'br') return `<p>${encoded.join('<br />')}</p>`
  return encoded.map((line) => `<p>${line === '' ? '<br />' : line}</p>`).join('')
}

/** What an app writes, with every tag that is not allowed turned into characters. */
export function keepAllowedTags(html: string, allowed: readonly string[]): string {
  return html.replaceAll(/<(?:\/?([a-z][a-z\d]*)\b[^<>]*>)?/gi, (found, name?: string) =>
    name !== undefined && allowed.includes(name.toLowerCase())
      ? found
      : found.replace('<', '&lt;').replace(/>$/, '&gt;'),
  )
}

/** The characters a person reads on the board where this HTML is shown. */
export function htmlText(html: string): string {
  const broken = html
    .replaceAll(/<br\s*\/?>\s*(?=<\/(?:p|li)>)/gi, '')
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/<\/(?:p|li)>\s*(?=.)/gis, '\n')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, '')
  return broken.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, decodeEntity).replace(/\n$/, '')
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
}

function decodeEntity(found: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? found
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : found
}

function encodeTyped(line: string): string {
  return line.replaceAll(
    /["&'+<=>@`\u00A0\uFE60-\uFE6F\uFF00-\uFFEF]|[\u{10000}-\u{10FFFF}]/gu,
    (found) => {
      if (found === '&') return '&amp;'
      if (found === '<') return '&lt;'
      if (found === '>') return '&gt;'
      if (found === '\u00A0') return '&nbsp;'
      const code = found.codePointAt(0) ?? 0
      return code < 100 ? `&#${code};` : `&#x${code.toString(16)};`
    },
  )
}
