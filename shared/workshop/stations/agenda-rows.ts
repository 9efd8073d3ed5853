import { palette } from '../../scene/palette.ts'
import { grid, label, rect } from '../../scene/parts.ts'
import type { SceneItem } from '../../scene/scene.ts'
import { rowOf, timetable, usualDay, type Day, type TimedRow } from '../schedule.ts'
import { timeText } from '../time-of-day.ts'

/** Rows that stand in one column; the longest form needs nine. */
const perColumn = 9
const place = grid(rect(120, 960, 1270, 180), 1310, 192)

export interface RowWords {
  readonly columns: { readonly morning: string; readonly afternoon: string }
  /** With `{time}`, `{name}`, `{minutes}`. */
  readonly row: string
  readonly rows: { readonly [key: string]: string }
}

/** The day in two columns; lunch begins the second one. Rows that the day does not need stand ready, empty. */
export function agendaRows(words: RowWords, day: Day = usualDay): readonly SceneItem[] {
  const rows = timetable(day).filter(({ minutes }) => minutes > 0)
  const here = rows[rowOf(rows, day.here)]
  const noon = rows.findIndex(({ key }) => key === 'lunch')
  const left = noon < 0 ? perColumn : Math.min(noon, perColumn)
  const slots = [rows.slice(0, left), rows.slice(left, left + perColumn)].flatMap(
    (column, number) =>
      Array.from({ length: perColumn }, (_, index) =>
        slot(number, index, words, column[index], here),
      ),
  )
  const titled = [words.columns.morning, words.columns.afternoon].map((title, column) =>
    label(rect(120 + column * 1310, 860, 1270, 90), title, 64, { bold: true }),
  )
  return [...(noon < 0 ? [] : titled), ...slots]
}

function slot(
  column: number,
  index: number,
  words: RowWords,
  row: TimedRow | undefined,
  here: TimedRow | undefined,
): SceneItem {
  const inHand = row !== undefined && row === here
  const { ink, ...lit } = palette.state.open
  return {
    is: 'box',
    box: place(column, index),
    ...(inHand ? lit : palette.written),
    text: {
      words: row ? `${inHand ? '▶ ' : ''}${rowText(words, row)}` : '',
      size: 64,
      colour: ink,
      valign: 'middle',
    },
    tag: { kind: 'words', key: `time-${column * perColumn + index + 1}` },
  }
}

const rowText = ({ row, rows }: RowWords, { key, begin, minutes }: TimedRow): string =>
  row
    .replace('{time}', timeText(begin))
    .replace('{name}', () => rows[key] ?? rows[key.replace(/-\d+$/, '')] ?? '')
    .replace('{minutes}', String(minutes))
