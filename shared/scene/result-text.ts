import type { Language } from '../language/language.ts'
import { withoutBlanks } from '../votes/blank-options.ts'
import type { OptionCount, Tally } from '../votes/standing.ts'

/** So many options stand there whether or not anybody voted for them, as in the report. */
const toldAnyway = 8
/** Characters of a name, and blocks of a bar beside it, that leave room for place and votes in a row of 64. */
const nameLength = 20
const barLength = 4
/** A block is so much wider than a character of a name. */
const blockWidth = 1.45

/**
 * The rows of the Result box, one option a row: place (shared ones with "="), name, bar, votes. People count blocks:
 * a bar has one for each vote, as long as the highest score has room beside the longest name.
 * @param rows how many fit; 8 in a box 960 high
 */
export function resultText(tally: Tally, words: Language['board']['result'], rows = 8): string {
  if (tally.total === 0) return words.none
  const placed = [...withoutBlanks(tally.options)].sort((a, b) => a.rank - b.rank)
  const all = placed.length
  const told = all > toldAnyway ? placed.filter(({ score }) => score > 0) : placed
  const shares = (option: OptionCount): boolean =>
    placed.some((other) => other !== option && other.rank === option.rank)
  const shown = told.slice(0, told.length < all || all > rows ? Math.max(0, rows - 1) : rows)
  const names = shown.map((option) => shortened(option.words))
  const saved = nameLength - Math.max(0, ...names.map((name) => name.length))
  const room = barLength + Math.floor(saved / blockWidth)
  const most = Math.max(room, ...shown.map(({ score }) => score))
  const lines = shown.map((option, index) => {
    const blocks = Math.ceil((room * option.score) / most)
    return [
      `${option.rank}${shares(option) ? '=' : ' '}`,
      names[index],
      '▇'.repeat(blocks),
      option.score,
    ]
      .filter((part) => part !== '')
      .join(' ')
  })
  if (shown.length < all) lines.push(words.more(all - shown.length))
  return lines.join('\n')
}

/** Words on one line of a board, cut where they have more characters than fit. @param most the "…" included */
export function shortened(words: string, most = nameLength): string {
  const line = Array.from(words.replace(/\s+/gu, ' ').trim())
  return line.length <= most
    ? line.join('')
    : `${line
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
