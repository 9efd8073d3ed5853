import * as z from 'zod/mini'
import type { ItemId } from '../../board/snapshot.ts'
import { area } from '../../scene/area.ts'
import { contentTop, head } from '../../scene/head.ts'
import { palette } from '../../scene/palette.ts'
import { choiceBox, label, rect, tray } from '../../scene/parts.ts'
import type { SceneItem } from '../../scene/scene.ts'
import { headSchema } from '../head-words.ts'
import type { FactsContext, Station } from '../station.ts'
import { agendaRows } from './agenda-rows.ts'

const questions = ['readiness', 'drive'] as const
type Question = (typeof questions)[number]

export const agendaWords = z.object({
  name: z.string(),
  head: headSchema,
  /** The state label from the start: it is never opened or closed. */
  state: z.string(),
  columns: z.object({ morning: z.string(), afternoon: z.string() }),
  /** With `{time}`, `{name}`, `{minutes}`. */
  row: z.string(),
  /** Names of the rows by their key in `schedule-forms.ts`. */
  rows: z.record(z.string(), z.string()),
  parked: z.string(),
  terms: z.object({ title: z.string(), lines: z.array(z.string()) }),
  readiness: z.string(),
  drive: z.string(),
})
export type AgendaWords = z.infer<typeof agendaWords>

/** How a room answers with numbers from 1 to 5. */
export interface Spread {
  /** How many notes say 1, 2, 3, 4, 5. */
  readonly counts: readonly [number, number, number, number, number]
  /** To one decimal; null without a number. */
  readonly mean: number | null
  /** Notes that say no number from 1 to 5. */
  readonly unread: readonly ItemId[]
}

export type AgendaFacts = { readonly [question in Question]: Spread } & {
  /** What the parked notes say, from top to bottom. */
  readonly parked: readonly string[]
}

const size = { width: 4180, height: 3460 }
const left = size.width - 1360

export const agenda: Station<AgendaWords, AgendaFacts> = {
  kind: 'agenda',
  phase: 'before',
  /** Within the twenty of the check-in. */
  minutes: 0,
  round: null,

  scene({ words, common, day }) {
    return area(size, words.name, 'before', [
      ...head(size.width, words.head, common, { words: words.state, open: true }),
      ...agendaRows(words, day),
      tray(rect(120, 2720, 2580, 620), words.parked, 64, 'parked'),
      ...terms(words),
      choiceBox(rect(left, 1860, 1240, 720), words.readiness, 64, 'readiness', 'readiness'),
      choiceBox(rect(left, 2620, 1240, 720), words.drive, 64, 'drive', 'drive'),
    ])
  },

  facts(context) {
    return {
      readiness: spread(context, 'readiness'),
      drive: spread(context, 'drive'),
      parked: context.board.readings
        .filter(({ zone }) => zone?.station === context.station && zone.key === 'parked')
        .filter(({ kind, note }) => kind === 'idle' && note.text !== '')
        .sort((a, b) => a.point.y - b.point.y || a.point.x - b.point.x || byId(a.note, b.note))
        .map(({ note }) => note.text),
    }
  },

  hands: ({ parked }) => ({ parked }),
}

const terms = ({ terms: { title, lines } }: AgendaWords): readonly SceneItem[] => [
  {
    is: 'box',
    box: rect(left, contentTop, 1240, 960),
    ...palette.result,
    text: { words: title, size: 64, bold: true, colour: palette.ink },
  },
  label(rect(left + 32, contentTop + 100, 1176, 840), lines.join('\n'), 64),
]

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : 1

function spread({ board, station }: FactsContext<AgendaWords>, question: Question): Spread {
  const notes = board.choices
    .filter((choice) => choice.station === station && choice.key === question)
    .flatMap((choice) => choice.notes)
  const said = notes.map(({ id, text }) => ({ id, number: numberOf(text) }))
  const count = (number: number): number => said.filter((one) => one.number === number).length
  const numbers = said.flatMap(({ number }) => number ?? [])
  const sum = numbers.reduce((all, number) => all + number, 0)
  return {
    counts: [count(1), count(2), count(3), count(4), count(5)],
    mean: numbers.length === 0 ? null : Math.round((10 * sum) / numbers.length) / 10,
    unread: said.filter(({ number }) => number === null).map(({ id }) => id),
  }
}

/** The number from 1 to 5 on a note, with words around it or "of 5" behind it; null where it is not the only one. */
function numberOf(text: string): number | null {
  const [, number] = /^\D*([1-5])(?:\s*(?:\/|\p{L}+)\s*5)?\D*$/u.exec(text.normalize('NFKC')) ?? []
  return number === undefined ? null : Number(number)
}
