import type { Workshop } from './workshop.ts'

/** One line of a day: an activity, a break, spare time. */
export interface FormRow {
  /** What its minutes are kept under and its name is found by; a number after it tells equals apart (`break-2`). */
  readonly key: string
  /** Kinds of the areas that it is for; none for a break. The first one is the row's own. */
  readonly areas: readonly string[]
  /** How many of its minutes can be saved when time runs short; the language says how. */
  readonly less: number
}

const row = (key: string, less = 0, areas: readonly string[] = [key]): FormRow => ({
  key,
  areas,
  less,
})
const pause = (key: string, less = 0): FormRow => row(key, less, [])

/** Everything that a day may hold, in its order. */
export const dayRows: readonly FormRow[] = [
  row('check-in', 0, ['check-in', 'agenda']),
  row('goals', 10),
  row('landscape', 10),
  row('build-size', 5),
  pause('break'),
  row('four-arguments', 10),
  row('gap-checklist', 15, ['gap-checklist', 'gap-rows']),
  pause('onward'),
  pause('spare', 60),
  pause('lunch'),
  row('data-audit', 10),
  row('pantry', 10),
  row('recipe-cards', 15),
  pause('break-2'),
  row('ideas', 10),
  row('pitch', 15),
  pause('break-3'),
  row('menu', 10),
  pause('close', 10),
]

type Minutes = { readonly [key: string]: number }

/** What the forms are made of, and how many minutes each row has there. */
export const formMinutes: { readonly [form in Workshop['form']]: Minutes } = {
  'one-vote': { 'check-in': 5, 'four-arguments': 10 },
  ninety: {
    'check-in': 10,
    'four-arguments': 20,
    'gap-checklist': 20,
    'recipe-cards': 25,
    menu: 10,
    close: 5,
  },
  'one-day': {
    'check-in': 20,
    goals: 30,
    landscape: 30,
    'build-size': 15,
    break: 15,
    'four-arguments': 30,
    'gap-checklist': 40,
    onward: 10,
    spare: 20,
    lunch: 60,
    'data-audit': 25,
    pantry: 20,
    'recipe-cards': 45,
    'break-2': 15,
    ideas: 35,
    menu: 25,
    close: 15,
  },
  second: { 'check-in': 10, pitch: 60, 'break-3': 10, menu: 45, close: 10 },
  /** The areas that are there; breaks stand ready to be given minutes. */
  chosen: { break: 0, lunch: 0, 'break-2': 0 },
}

/** The minutes of a row in a form that does not list it, because its area was added. */
export const usualMinutes = (key: string): number =>
  formMinutes['one-day'][key] ?? formMinutes.second[key] ?? 0

/** When a day begins, in minutes since midnight. */
export const usualStart = 9 * 60
