import { board } from './de/board.ts'
import { editor } from './de/editor.ts'
import { first } from './de/first.ts'
import * as hosts from './de/hosts.ts'
import { panel } from './de/panel.ts'
import { trouble } from './de/trouble.ts'
import { en } from './en.ts'
import type { Language } from './language.ts'
import { meanwhile } from './meanwhile.ts'

/** German. */
export const de: Language = meanwhile<Language>(en, {
  ...first,
  hosts,
  board,
  editor,
  panel: { ...first.panel, ...panel },
  trouble,
})
