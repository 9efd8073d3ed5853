import { enAtHand } from './en-at-hand.ts'
import { editor } from './en/editor.ts'
import { report } from './en/report.ts'
import { stations, views } from './en/stations.ts'

/**
 * Every sentence that a person reads, in English, but for the words and cards of the deck. Sections belong to what
 * shows them, in files of their own, so that each view waits for its own words only. Sentences with values in them
 * are functions.
 */
export const en = { ...enAtHand, editor, stations, views, report }
