import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { en } from '../../shared/language/en.ts'
import { toBacklog } from '../../shared/report/to-backlog.ts'
import { toCsv } from '../../shared/report/to-csv.ts'
import { dayReport, wholeDay } from './whole-day.ts'

test('CSV reads back as it was, and no cell is a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const rows = parse(toCsv(dayReport({}, { words }), en))
      const cells = rows.find((row) => row[5] === '5') ?? []
      expect(cells[4]?.replace(/^'(?=[=+\-@\t\r\n])/, '')).toBe(words)
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
  expect(toCsv(dayReport({}, { words: '=HYPERLINK("x")' }), en)).toContain(`"'=HYPERLINK(""x"")"`)
})

const table = (tracker: 'jira' | 'linear' | 'trello', names = true) =>
  parse(toBacklog(tracker, dayReport({ names }), en))

test('a dish of the menu, its recipe and its pilot are one thing to be done', () => {
  const [head, ...rows] = table('jira')
  expect(head).toEqual([
    'Summary',
    'Description',
    'Issue Type',
    'Priority',
    'Labels',
    'Labels',
    'Assignee',
    'Due date',
  ])
  expect(rows.map(([name]) => name)).toEqual([
    'winback',
    'Re-order shelf',
    'Chat assistant',
    'Welcome',
  ])
  const [winback] = rows
  expect(winback?.slice(2)).toEqual([
    'Story',
    'High',
    'menu-pilot-recipe',
    'test',
    'Lee',
    '2026-03-31',
  ])
  expect(winback?.[1]?.split('\n')).toEqual([
    'Owner: Lee',
    'Until: March',
    'Measure: renewals',
    'Owner: Ben',
    'In the workshop: 5 votes',
    'IF a payment failed THEN show an offer in an e-mail, SO THAT fewer leave.',
    'State: Consent: blocked, Nadia can free it',
    'In the workshop: 6 votes',
  ])
})

test('Linear and Trello get it in their own columns', () => {
  expect(table('linear').map((row) => [row[0], ...row.slice(2)])).toEqual([
    ['Title', 'Status', 'Priority', 'Assignee', 'Labels', 'Due Date'],
    ['winback', 'Todo', 'High', 'Lee', 'menu, pilot, recipe, test', '2026-03-31'],
    ['Re-order shelf', 'Backlog', 'Medium', '', 'menu', ''],
    ['Chat assistant', 'Backlog', 'No priority', '', 'menu', ''],
    ['Welcome', 'Backlog', 'No priority', '', 'recipe', ''],
  ])
  expect(table('trello').map((row) => [row[0], ...row.slice(2)])).toEqual([
    ['Card Name', 'List Name', 'Labels', 'Due Date'],
    ['winback', 'Now', 'menu, pilot, recipe, test', '2026-03-31'],
    ['Re-order shelf', 'Next', 'menu', ''],
    ['Chat assistant', 'Not on the menu', 'menu', ''],
    ['Welcome', 'Not on the menu', 'recipe', ''],
  ])
})

test('nobody is assigned while names stay out', () => {
  expect(
    table('jira', false)
      .slice(1)
      .map((row) => row[6]),
  ).toEqual(['', '', '', ''])
  expect(table('jira', false)[1]?.[1]).toContain('Owner: Engineering')
})

test('no cell of a backlog is a formula, and only days are due dates', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, date) => {
      const [first] = wholeDay.menu
      if (!first) throw new Error('The menu is empty')
      const menu = [
        { ...first, name, date },
        { ...first, name: 'second', date: '2026-02-30' },
      ]
      const rows = parse(toBacklog('jira', dayReport({}, { carried: { ...wholeDay, menu } }), en))
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      for (const row of rows.slice(1)) expect(row[7]).toMatch(/^(\d{4}-\d\d-\d\d)?$/)
      expect(rows.find(([summary]) => summary === 'second')?.[7]).toBe('')
    }),
  )
})
