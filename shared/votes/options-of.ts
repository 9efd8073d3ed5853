import type { Option, Round } from '../workshop/round.ts'
import type { Interpretation, Zone } from './interpretation.ts'
import { optionKey } from './read-mark.ts'
import { isAdopted, reaches } from './speaking-round.ts'

/** An option as it stands now. */
export interface OptionNow extends Option {
  /** No longer on the board: its card and boxes are deleted, or the adopted note is, or is no note any more. */
  readonly gone: boolean
}

/** The options that the vote boxes of a station stand for now, in the order in which they were drawn. */
function optionsOnBoard(
  board: Pick<Interpretation, 'zones' | 'cards'>,
  round: Pick<Round, 'station' | 'zones'>,
): OptionNow[] {
  const boxes = new Map<string, Zone>()
  for (const zone of board.zones) {
    if (zone.station !== round.station || zone.kind !== 'vote' || zone.copy) continue
    // Which notes are adopted is the round's to say.
    const key = optionKey(zone)
    if (reaches(round, zone) && !isAdopted(zone) && !boxes.has(key)) boxes.set(key, zone)
  }
  return [...boxes].map(([key, zone]) => ({
    key,
    words: cardWords(board, round.station, key) ?? zone.text,
    note: null,
    gone: false,
  }))
}

const cardWords = (
  { cards }: Pick<Interpretation, 'cards'>,
  station: string,
  key: string,
): string | undefined => cards.find((card) => card.station === station && card.card === key)?.text

/**
 * What a round is about, in its own order. Fixed when it opens (rule 11); a draft without cards of its own choosing is
 * about all that stand on the board. The name of an option is what its card or note says now, else what it said last.
 */
export function optionsOf(board: Interpretation, round: Round): OptionNow[] {
  const onBoard = optionsOnBoard(board, round)
  const chosen = round.options.some(({ note }) => note === null)
  const listed = [...(round.state === 'draft' && !chosen ? onBoard : []), ...round.options]
  return listed.map(({ key, words, note }) => {
    const now =
      note === null
        ? (onBoard.find((option) => option.key === key)?.words ??
          cardWords(board, round.station, key))
        : board.zones.find((zone) => zone.id === note && isAdopted(zone))?.text
    return { key, words: now || words, note, gone: now === undefined }
  })
}
