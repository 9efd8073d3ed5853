import type { Language } from '../language/language.ts'
import { foldName } from '../votes/fold-name.ts'
import type { MenuEntry } from '../workshop/carried.ts'
import { csv } from './csv.ts'
import { byRank, dishState, votesOf } from './plan-sections.ts'
import type { ReportInput } from './report-input.ts'
import { who } from './who.ts'

/** One thing to be done, put together from the menu, the recipes and the pilots that bear its name. */
interface Task {
  readonly name: string
  readonly kinds: readonly string[]
  readonly lines: readonly string[]
  readonly when: MenuEntry['when']
  readonly stage: MenuEntry['stage']
  readonly owner: string
  /** `2025-03-31`; empty where what was written is no such date. */
  readonly due: string
}

export type Tracker = 'jira' | 'linear' | 'trello'

/**
 * What is to be done as a table that a tracker imports. Jira reads columns of any name and offers those that are called
 * as here; Linear's importer knows exactly these, with several labels in one cell; Trello takes tables by its power-ups.
 */
export function toBacklog(tracker: Tracker, input: ReportInput, words: Language): string {
  const { head, row } = trackers[tracker]
  return csv([head, ...tasks(input, words).map((task) => row(task, words))])
}

const priorities = { now: 'High', next: 'Medium', later: 'Low' } as const

const trackers: {
  readonly [name in Tracker]: {
    readonly head: readonly string[]
    row(task: Task, words: Language): readonly string[]
  }
} = {
  jira: {
    head: [
      'Summary',
      'Description',
      'Issue Type',
      'Priority',
      'Labels',
      'Labels',
      'Assignee',
      'Due date',
    ],
    row: (task) => [
      task.name,
      task.lines.join('\n'),
      'Story',
      task.when === null ? '' : priorities[task.when],
      // A label of Jira's has no spaces in it.
      task.kinds.join('-'),
      task.stage ?? '',
      task.owner,
      task.due,
    ],
  },
  linear: {
    head: ['Title', 'Description', 'Status', 'Priority', 'Assignee', 'Labels', 'Due Date'],
    row: (task) => [
      task.name,
      task.lines.join('\n'),
      task.when === 'now' ? 'Todo' : 'Backlog',
      task.when === null ? 'No priority' : priorities[task.when],
      task.owner,
      [...task.kinds, ...(task.stage === null ? [] : [task.stage])].join(', '),
      task.due,
    ],
  },
  trello: {
    head: ['Card Name', 'Card Description', 'List Name', 'Labels', 'Due Date'],
    row: (task, { report }) => [
      task.name,
      task.lines.join('\n'),
      task.when === null ? report.backlog.list : report.whens[task.when],
      [...task.kinds, ...(task.stage === null ? [] : [task.stage])].join(', '),
      task.due,
    ],
  },
}

function tasks(input: ReportInput, words: Language): readonly Task[] {
  const says = words.report.backlog
  const { menu, pilots, recipes } = input.carried
  const all: readonly Task[] = [
    ...menu.map((entry) => ({
      name: entry.name,
      kinds: [says.kinds.menu],
      lines: [...untilLine(entry.date, words), ...owned(entry.owner, input, words)],
      when: entry.when,
      stage: entry.stage,
      owner: input.include.names ? entry.owner : '',
      due: dueOf(entry.date),
    })),
    ...[...pilots].sort(byRank).map((pilot) => ({
      ...unplaced(pilot.name, says.kinds.pilot),
      due: dueOf(pilot.date),
      lines: [
        ...untilLine(pilot.date, words),
        ...(pilot.measure ? [says.measure(pilot.measure)] : []),
        ...owned(pilot.cook, input, words),
        ...voted(pilot, words),
      ],
      owner: input.include.names ? pilot.cook : '',
    })),
    ...[...recipes].sort(byRank).map((dish) => ({
      ...unplaced(dish.name, says.kinds.recipe),
      lines: [
        ...(dish.sentence ? [dish.sentence] : []),
        ...(dish.measure ? [says.measure(dish.measure)] : []),
        says.state(dishState(dish, input, words)),
        ...owned(dish.cook, input, words),
        ...voted(dish, words),
      ],
      owner: input.include.names ? dish.cook : '',
    })),
  ]
  const joined = new Map<string, Task>()
  for (const task of all) {
    const key = foldName(task.name) || ` ${joined.size}`
    const before = joined.get(key)
    joined.set(key, before ? both(before, task) : task)
  }
  return [...joined.values()]
}

const unplaced = (name: string, kind: string) => {
  return { name, kinds: [kind], when: null, stage: null, due: '' }
}

/** What the menu says of it stands; what the cards say more is added. */
const both = (first: Task, second: Task): Task => ({
  ...first,
  kinds: [...new Set([...first.kinds, ...second.kinds])],
  lines: [...new Set([...first.lines, ...second.lines])],
  owner: first.owner || second.owner,
  due: first.due || second.due,
})

function owned(name: string, input: ReportInput, words: Language): readonly string[] {
  const owner = who(name, input, words)
  return owner === '' ? [] : [words.report.backlog.owner(owner)]
}

function voted(of: { votes: number | null }, words: Language): readonly string[] {
  const votes = votesOf(of, words)
  return votes === '' ? [] : [words.report.backlog.votes(votes)]
}

/** A day that exists, as trackers read it; empty for other words. */
function dueOf(written: string): string {
  const text = written.trim()
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return exists ? text : ''
}

/** Other words for a date, "March", stand in the description. */
const untilLine = (date: string, words: Language): readonly string[] =>
  date.trim() === '' || dueOf(date) !== '' ? [] : [words.report.backlog.until(date.trim())]
