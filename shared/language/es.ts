import { board } from './es/board.ts'
import { day } from './es/day.ts'
import { editor } from './es/editor.ts'
import { first } from './es/first.ts'
import * as hosts from './es/hosts.ts'
import { panel } from './es/panel.ts'
import { report } from './es/report.ts'
import { stations, views } from './es/stations.ts'
import { trouble } from './es/trouble.ts'
import type { Language } from './language.ts'

/** Spanish. */
export const es: Language = {
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
