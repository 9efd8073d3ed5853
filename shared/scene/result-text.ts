import type { Language } from '../language/language.ts'
import type { OptionCount, Tally } from '../votes/standing.ts'

/** Characters of a name that leave room for place, bar and votes in a row of 64. */
const nameLength = 20
const barLength = 4

/**
 * The rows of the Result box, one option a row: place (shared ones with "="), name, bar, votes.
 * @param rows how many fit; 8 in a box 960 high
 */
export function resultText(tally: Tally, words: Language['board']['result'], rows = 8): string {
  if (tally.total === 0) return words.none
  const options = [...tally.options].sort((a, b) => a.rank - b.rank)
  const shown = options.length > rows ? rows - 1 : options.length
  const most = Math.max(1, ...options.map(({ score }) => score))
  const shares = (option: OptionCount): boolean =>
    options.some((other) => other !== option && other.rank === option.rank)
  const lines = options.slice(0, shown).map((option) => {
    const bar = '▇'.repeat(
      option.score > 0 ? Math.max(1, Math.round((barLength * option.score) / most)) : 0,
    )
    const place = `${option.rank}${shares(option) ? '=' : ' '}`
    return [place, shortened(option.words), bar, option.score]
      .filter((part) => part !== '')
      .join(' ')
  })
  if (shown < options.length) lines.push(words.more(options.length - shown))
  return lines.join('\n')
}

function shortened(words: string): string {
  const line = Array.from(words.replace(/\s+/gu, ' ').trim())
  return line.length <= nameLength
    ? line.join('')
    : `${line
        .slice(0, nameLength - 1)
        .join('')
        .trimEnd()}…`
}
