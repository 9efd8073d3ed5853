import type { CardOnBoard } from '../../votes/interpretation.ts'
import type { FactsContext } from '../station.ts'

/** What stands in one field of a card: words of notes, else what was typed; nothing where the field is gone. */
export const fieldOn = (
  { board, station }: Pick<FactsContext<unknown>, 'board' | 'station'>,
  card: string,
  key: string,
): string =>
  board.fields.find(
    (field) => field.station === station && field.card === card && field.key === key,
  )?.text ?? ''

/** The cards that stand in the area now, in the order of drawing, with the words that people read on them. */
export const cardsOn = ({
  board,
  station,
}: Pick<FactsContext<unknown>, 'board' | 'station'>): readonly CardOnBoard[] =>
  board.cards
    .filter((card) => card.station === station)
    .sort((a, b) => a.item.tag.ord - b.item.tag.ord || (a.item.id < b.item.id ? -1 : 1))
