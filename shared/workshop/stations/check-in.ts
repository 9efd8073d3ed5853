import * as z from 'zod/mini'
import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { choiceBox, grid, label, rect, swatch, voteBox } from '../../scene/parts.ts'
import { rightColumn } from '../../scene/right-column.ts'
import type { SceneItem } from '../../scene/scene.ts'
import { headSchema } from '../head-words.ts'
import type { FactsContext, Station } from '../station.ts'
import type { Department } from '../workshop.ts'

const roles = ['budget', 'data', 'design'] as const

export const checkInWords = z.object({
  name: z.string(),
  head: headSchema,
  /** The state label from the start: people check in whenever they come. */
  state: z.string(),
  terms: z.object({ title: z.string(), lines: z.array(z.string()) }),
  decides: z.string(),
  resultLater: z.string(),
  /** In the place of a sixth department, while there is none. */
  another: z.string(),
  rolesTitle: z.string(),
  roles: z.object({ budget: z.string(), data: z.string(), design: z.string() }),
  practiceTitle: z.string(),
  practice: z.array(z.string()),
})
export type CheckInWords = z.infer<typeof checkInWords>

export interface CheckInFacts {
  readonly departments: readonly (Department & { readonly people: readonly string[] })[]
  /** What must be in the room; nobody means missing. */
  readonly roles: readonly {
    readonly key: string
    readonly name: string
    readonly people: readonly string[]
  }[]
  readonly practice: readonly {
    readonly key: string
    readonly name: string
    readonly notes: number
  }[]
}

const size = { width: 4180, height: 3530 }
const columns = 3
const across = 880

/** More would leave no room for a note in a box; the colours of notes end at eight. */
const mostDepartments = 9

/** Two rows for up to six departments, three for up to nine, in the same space. */
function departmentPlaces(count: number) {
  const rows = Math.max(2, Math.ceil(count / columns))
  const height = Math.floor((1520 - 60 * rows) / rows)
  return grid(rect(120, 860, 820, height), across, height + 60)
}

function departmentBoxes(
  departments: readonly Department[],
  another: string,
): readonly SceneItem[] {
  const laid = departments.slice(0, mostDepartments)
  const place = departmentPlaces(laid.length)
  const placeOf = (index: number) => place(index % columns, Math.floor(index / columns))
  const boxes = laid.flatMap(({ key, letters, name, hue }, index) => {
    const box = placeOf(index)
    const corner = rect(box.left + box.width - 105, box.top + 15, 90, 90)
    return [
      choiceBox(box, `${letters} ${name}`, 64, 'department', key),
      ...(hue ? [swatch(corner, hue)] : []),
    ]
  })
  return laid.length < 6
    ? [...boxes, label(placeOf(laid.length), another, 64, { align: 'center', valign: 'middle' })]
    : boxes
}

export const checkIn: Station<CheckInWords, CheckInFacts> = {
  kind: 'check-in',
  phase: 'before',
  minutes: 20,
  round: { zones: 'practice', votes: 1, names: true, departments: true, minutes: 1 },

  scene({ words, common, departments }) {
    const role = grid(rect(120, 2470, 820, 340), across, 0)
    const practice = grid(rect(120, 2920, 820, 490), across, 0)
    return area(size, words.name, 'before', [
      ...head(size.width, words.head, common, { words: words.state, open: true }),
      ...departmentBoxes(departments, words.another),
      label(rect(120, 2380, 2580, 90), words.rolesTitle, 64, { bold: true }),
      ...roles.map((key, column) => choiceBox(role(column, 0), words.roles[key], 64, 'role', key)),
      label(rect(120, 2830, 2580, 90), words.practiceTitle, 64, { bold: true }),
      ...words.practice
        .slice(0, columns)
        .map((option, column) =>
          voteBox(practice(column, 0), option, 64, 'practice', `practice-${column + 1}`),
        ),
      ...rightColumn(
        size,
        {
          ...common,
          result: words.terms.title,
          resultLater: words.resultLater,
          decide: words.decides,
        },
        words.terms.lines.join('\n'),
      ),
    ])
  },

  facts(context) {
    const { board, station, words, departments } = context
    return {
      departments: departments.map((department) => ({
        ...department,
        people: peopleIn(context, 'department', department.key),
      })),
      roles: roles.map((key) => ({
        key,
        name: words.roles[key],
        people: peopleIn(context, 'role', key),
      })),
      practice: words.practice.slice(0, columns).map((name, index) => {
        const key = `practice-${index + 1}`
        const notes = board.marks.filter(
          ({ zone, option }) => zone.station === station && option === key,
        ).length
        return { key, name, notes }
      }),
    }
  },
}

/** The names on the notes in one box; where a note has no words yet, its author's. */
function peopleIn(
  { board, station }: FactsContext<CheckInWords>,
  row: string,
  key: string,
): readonly string[] {
  return board.choices
    .filter((choice) => choice.station === station && choice.row === row && choice.key === key)
    .flatMap(({ notes }) => notes.map((note) => note.text || (note.author.name ?? '')))
}
