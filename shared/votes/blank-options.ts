import type { Interpretation } from './interpretation.ts'
import type { OptionCount, Tally } from './standing.ts'

/** Fields whose words are the name of a card that shows none itself. */
export const naming: ReadonlySet<string> = new Set(['name', 'gap'])

/**
 * Tells the blank cards among a station's options: cards without words of their own whose name field nobody has filled.
 * They can be voted on like the others, but as long as nobody does they are not worth telling.
 */
export function withBlanks(tally: Tally, board: Interpretation, station: string): Tally {
  const named = new Set(
    board.fields
      .filter((field) => field.station === station && naming.has(field.key))
      .flatMap(({ card, text }) => (text === '' ? [] : [card])),
  )
  const blank = new Set(
    board.cards
      .filter((card) => card.station === station && card.item.text === '' && !named.has(card.card))
      .map(({ card }) => card),
  )
  if (blank.size === 0) return tally
  return {
    ...tally,
    options: tally.options.map((option) =>
      blank.has(option.key) ? { ...option, blank: true } : option,
    ),
  }
}

/** The options but for blank cards that nobody voted for. */
export const withoutBlanks = (options: readonly OptionCount[]): readonly OptionCount[] =>
  options.filter(({ blank, score }) => !blank || score > 0)
