import type { Hue } from '../board/snapshot.ts'
import type { FirstWords } from '../language/language.ts'
import type { Department } from '../workshop/workshop.ts'

/** Colours that may stand for a department, in the order they are given out; yellow is every host's default. */
export const departmentHues: readonly Hue[] = [
  'blue',
  'pink',
  'green',
  'orange',
  'violet',
  'teal',
  'gray',
  'red',
]

/** What the first screen proposes. */
export function firstDepartments(words: FirstWords): readonly Department[] {
  return words.panel.departments.first.map(({ letters, name }, index) => ({
    key: keyFor(name, []),
    letters,
    name,
    hue: name === words.panel.departments.guests ? 'gray' : (departmentHues[index] ?? null),
  }))
}

/** One more department, with the next free colour, and letters and a name of its own. */
export function withDepartment(
  departments: readonly Department[],
  wanted: string,
): readonly Department[] {
  const name = unique(
    wanted,
    departments.map((department) => department.name),
    ' ',
  )
  const taken = new Set(departments.map(({ hue }) => hue))
  const department: Department = {
    key: keyFor(
      name,
      departments.map(({ key }) => key),
    ),
    letters: lettersFor(
      name,
      departments.map(({ letters }) => letters),
    ),
    name,
    hue: departmentHues.find((hue) => !taken.has(hue)) ?? null,
  }
  return [...departments, department]
}

export type DepartmentProblem =
  | 'no-name'
  | 'no-letters'
  | 'same-name'
  | 'same-letters'
  | 'same-hue'
  | 'others'

/** What keeps a department from being used; null if nothing does. `others` is what small departments become. */
export function departmentProblem(
  department: Department,
  departments: readonly Department[],
): DepartmentProblem | null {
  const same = (text: string): string => text.trim().toLowerCase()
  const rest = departments.filter(({ key }) => key !== department.key)
  if (!same(department.name)) return 'no-name'
  if (same(department.name) === 'others') return 'others'
  if (!same(department.letters)) return 'no-letters'
  if (rest.some(({ name }) => same(name) === same(department.name))) return 'same-name'
  if (rest.some(({ letters }) => same(letters) === same(department.letters))) return 'same-letters'
  if (department.hue && rest.some(({ hue }) => hue === department.hue)) return 'same-hue'
  return null
}

/** Departments as the text that is kept while they are being edited: a line each. */
export function departmentsText(departments: readonly Department[]): string {
  return departments
    .map(({ key, letters, name, hue }) => [key, letters, hue ?? '', name].join('|'))
    .join('\n')
}

/** @returns null where the text holds none */
export function departmentsFrom(text: string): readonly Department[] | null {
  const departments = text.split('\n').flatMap((line) => {
    const [key, letters, hueText, ...name] = line.split('|')
    if (!key || letters === undefined || name.length === 0) return []
    const hue = departmentHues.find((one) => one === hueText) ?? null
    return [{ key, letters, name: name.join('|'), hue }]
  })
  return departments.length > 0 ? departments : null
}

function keyFor(name: string, taken: readonly string[]): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return unique(plain && plain !== 'others' ? plain : 'department', taken)
}

function unique(wanted: string, taken: readonly string[], before = '-'): string {
  for (let number = 1; ; number++) {
    const key = number === 1 ? wanted : `${wanted}${before}${number}`
    if (!taken.includes(key)) return key
  }
}

/** The first two letters, else the first with another of the name, else the first with a number. */
function lettersFor(name: string, taken: readonly string[]): string {
  const letters = [...name.toUpperCase()].filter((letter) => /[\p{L}\p{Nd}]/u.test(letter))
  const [first, ...rest] = letters
  if (first === undefined) return ''
  const choices = [...rest, '2', '3', '4', '5', '6', '7', '8', '9'].map((second) => first + second)
  return choices.find((choice) => !taken.includes(choice)) ?? choices[0] ?? first
}
