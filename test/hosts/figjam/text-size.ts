/**
 * A declared, approximate metric for words: real letters need Inter's tables, and nobody may rely on pixels. Every
 * letter is 0.56 of the font size wide and every line 1.5 of it high; lines break after that many letters. Board units.
 */
export function measure(
  text: string,
  fontSize: number,
  width: number | null,
): { width: number; height: number } {
  const letter = fontSize * 0.56
  const room = width === null ? Infinity : Math.max(1, Math.floor(width / letter))
  let lines = 0
  let longest = 0
  for (const line of text.split('\n')) {
    lines += Math.max(1, Math.ceil(line.length / room))
    longest = Math.max(longest, Math.min(line.length, room))
  }
  return { width: longest * letter, height: lines * fontSize * 1.5 }
}

/** Width of a sticky: square, or wide by its own switch. It cannot be resized otherwise (F7). */
export const stickyWidth = (wide: boolean): number => (wide ? 416 : 240)

/** Height of a sticky: 240, or as much as its words need with 16 units of padding and a line for the author (F7). */
export function stickyHeight(text: string, wide: boolean, fontSize = 16): number {
  const padding = 16
  const author = 32
  const words = measure(text, fontSize, stickyWidth(wide) - 2 * padding)
  return Math.max(240, Math.ceil(words.height + 2 * padding + author))
}
