import type { Interpretation, Zone } from './interpretation.ts'
import type { Attention } from './standing.ts'

/** One thing to look at. */
export function look(
  kind: Attention['kind'],
  station: string,
  items: Attention['items'],
  words: string,
  detail = '',
  at: number | null = null,
): Attention {
  return { kind, station, items, words, detail, at }
}

/** The words by which people know a zone: its card's, else its own, else its key. */
export function labels(board: Pick<Interpretation, 'cards'>): (zone: Zone | null) => string {
  const cards = new Map(board.cards.map(({ station, card, text }) => [`${station}\n${card}`, text]))
  return (zone) =>
    zone ? cards.get(`${zone.station}\n${zone.card ?? ''}`) || zone.text || zone.key : ''
}

/** Words in a row, each once. */
export const listed = (words: readonly string[]): string =>
  [...new Set(words)].filter((word) => word !== '').join(', ')
