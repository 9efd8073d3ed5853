import { board } from './en/board.ts'
import { day } from './en/day.ts'
import { names } from './en/editor-names.ts'
import { first } from './en/first.ts'
import * as hosts from './en/hosts.ts'
import { panel } from './en/panel.ts'
import * as checkIn from './en/stations/check-in.ts'
import * as fourArguments from './en/stations/four-arguments.ts'
import { trouble } from './en/trouble.ts'

/** What a single vote needs of the English words. The rest of `en` comes where it is shown. */
export const enAtHand = {
  ...first,
  hosts,
  board,
  day,
  editor: names,
  stations: { 'check-in': checkIn.book, 'four-arguments': fourArguments.book },
  views: { 'check-in': checkIn.view, 'four-arguments': fourArguments.view },
  panel: { ...first.panel, ...panel },
  trouble,
}
