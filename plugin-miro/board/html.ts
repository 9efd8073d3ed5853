import { decodeEntities } from './entities.ts'

/**
 * The words of a Miro text, which is HTML: a line for each `<p>`, `<li>` and `<br>`, entities decoded. Miro shows tags
 * that it does not keep as characters, so they are characters here too. Cleaning (rule 10) is the core's.
 */
export function htmlToText(html: string): string {
  const lines = html
    .replaceAll(/<\/?(?:ul|ol)(?:\s[^<>]*)?>/gi, '')
    // This one only keeps an empty paragraph open.
    .replaceAll(/<br\s*\/?>\s*(?=<\/(?:p|li)>)/gi, '')
    // A block begins a line, unless the end of another one, or of nothing, has done so already.
    .replaceAll(/(<\/(?:p|li)>|^)?\s*<(?:p|li)(?:\s[^<>]*)?>/gi, (_, end?: string) => end ?? '\n')
    .replaceAll(/<\/(?:p|li)>|<br\s*\/?>/gi, '\n')
    .replaceAll(/<\/?(?:a|strong|b|em|i|u|s|span)(?:\s[^<>]*)?>/gi, '')
    .replace(/\n$/, '')
  return decodeEntities(lines)
}

/** Plain words as a Miro text; nothing in them can become markup. */
export function textToHtml(text: string, bold = false): string {
  if (text === '') return ''
  const lines = text.split('\n').map((line) => {
    const words = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    return `<p>${words === '' ? '<br>' : bold ? `<strong>${words}</strong>` : words}</p>`
  })
  return lines.join('')
}
