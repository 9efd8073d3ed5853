import { board } from './de/board.ts'
import { day } from './de/day.ts'
import { editor } from './de/editor.ts'
import { first } from './de/first.ts'
import * as hosts from './de/hosts.ts'
import { panel } from './de/panel.ts'
import { report } from './de/report.ts'
import { stations, views } from './de/stations.ts'
import { trouble } from './de/trouble.ts'
import type { Language } from './language.ts'

/** German. */
export const de: Language = {
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
