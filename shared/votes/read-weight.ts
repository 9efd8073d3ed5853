/** A number from 1 to 20, with a sign of counting before or behind it, or none. */
const number = /^(?:[+x×]\s?([1-9]|1\d|20)|([1-9]|1\d|20)\s?[+x×]?)$/i
/** One to twenty times the same sign. */
const tallyMarks = /^([+*x×•●·✓✔★]|\p{Extended_Pictographic})(?:\s*\1){0,19}$/iu
/** How a symbol is drawn (text, emoji, skin tone), which means nothing. */
const drawing = /\uFE0E|\uFE0F|[\u{1F3FB}-\u{1F3FF}]/gu

/**
 * Rule 5: the weight that the words of a note say, 1 … 20, or null where they say none and are a reason. No words weigh 1.
 * The `@word` that named the voter must have been taken out.
 */
export function readWeight(text: string): number | null {
  const plain = text.normalize('NFKC').replace(drawing, '').trim()
  if (plain === '') return 1
  const [, before, after] = number.exec(plain) ?? []
  const digits = before ?? after
  if (digits !== undefined) return Number(digits)
  return tallyMarks.test(plain) ? [...plain.replace(/\s/g, '')].length : null
}
