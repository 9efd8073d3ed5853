/** Words on one line, cut where they have more characters than fit. @param most characters, the "…" included */
export function shortened(words: string, most: number): string {
  const line = Array.from(words.replace(/\s+/gu, ' ').trim())
  return line.length <= most ? line.join('') : `${line.slice(0, most - 1).join('')}…`
}
