import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noChanges } from '../../shared/workshop/deck-changes.ts'
import { readWorkshopFile, workshopFile } from '../../shared/workshop/workshop-file.ts'
import { workshop } from '../panel/sample.ts'

const at = { x: 0, y: 0 }
const parts = {
  workshop: workshop({
    form: 'one-day',
    stations: ['check-in', 'landscape'].map((kind) => ({ id: `${kind}-1`, kind, at, laid: true })),
    here: 'check-in-1',
    rounds: [{ id: 'landscape-1-1', station: 'landscape-1' }],
    decisions: { 'landscape-1': { text: 'Our secret', by: 'Ines' } },
  }),
  settings: {
    day: { 'minutes/landscape': '45', 'began/landscape-1': '1700000000000' },
    landscape: { examples: 'price-watch', 'name/cook': 'Ben' },
    'landscape-1': { chosen: 'item-7' },
    menu: { forgotten: 'yes' },
  },
  deck: { ...noChanges, changes: { common: { votes: 'Points' } } },
}

test('takes what the workshop is made of, and nothing that anybody did in it', () => {
  const text = workshopFile(parts, false)
  expect(readWorkshopFile(text).file).toEqual({
    file: 'workshop',
    v: 1,
    form: 'one-day',
    language: 'en',
    departments: parts.workshop.departments,
    decider: 'Ines',
    areas: ['check-in', 'landscape'],
    settings: { day: { 'minutes/landscape': '45' }, landscape: { examples: 'price-watch' } },
    deck: parts.deck,
    people: [],
  })
  for (const left of ['Our secret', 'Ben', 'item-7', 'began']) expect(text).not.toContain(left)
})

test('takes people only where that was asked for, and no words where none were changed', () => {
  const { file } = readWorkshopFile(workshopFile({ ...parts, deck: noChanges }, true))
  expect(file?.people.slice(0, 2)).toEqual([
    { name: 'Ana', department: 'product' },
    { name: 'Ben', department: 'product' },
  ])
  expect(file?.deck).toBeNull()
})

const problemOf = (text: string) => readWorkshopFile(text).problem
const changed = (change: object): string =>
  JSON.stringify({ ...(JSON.parse(workshopFile(parts, false)) as object), ...change }, null, 2)

test('says what is wrong with a file, and where', () => {
  expect(problemOf('')).toMatchObject({ kind: 'not-json', line: 1 })
  expect(problemOf(workshopFile(parts, false).slice(0, 60))).toMatchObject({ kind: 'not-json' })
  expect(problemOf('{"v":1,"language":"en"}')).toMatchObject({ kind: 'not-a-workshop' })
  expect(problemOf(changed({ v: 2, departments: 'all' }))).toMatchObject({ kind: 'newer' })
  expect(problemOf(changed({ form: 'a-week' }))).toEqual({
    kind: 'misfit',
    line: 4,
    path: ['form'],
  })
  const faulty = [{ key: 'a', letters: 'AA', name: 'A', hue: 'mauve' }]
  const { line, path } = problemOf(changed({ departments: faulty })) ?? {}
  expect(path).toEqual(['departments', '0', 'hue'])
  expect(changed({ departments: faulty }).split('\n')[(line ?? 0) - 1]).toContain('mauve')
})

test('whatever a file holds, reading it throws nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { file, problem } = readWorkshopFile(text)
      expect(file === null).toBe(problem !== null)
    }),
  )
})
