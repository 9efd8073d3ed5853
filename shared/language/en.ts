import { board } from './en/board.ts'
import { editor } from './en/editor.ts'
import { day } from './en/day.ts'
import { first } from './en/first.ts'
import * as hosts from './en/hosts.ts'
import { panel } from './en/panel.ts'
import { report } from './en/report.ts'
import { stations, views } from './en/stations.ts'
import { trouble } from './en/trouble.ts'

/**
 * Every sentence that a person reads, in English, but for the words and cards of the deck. Sections belong to what
 * shows them, in files of their own, so that the first view waits for its own words only. Sentences with values in them
 * are functions.
 */
export const en = {
  ...first,
  hosts,
  board,
  editor,
  day,
  stations,
  views,
  panel: { ...first.panel, ...panel },
  trouble,
  report,
}
