import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { expect, test } from 'vitest'
import { en } from '../../shared/language/en.ts'
import { reportSchema } from '../../shared/report/report-schema.ts'
import { toJson } from '../../shared/report/to-json.ts'
import { nothingCarried } from '../../shared/workshop/carried.ts'
import { publishedSchema, schemaPath } from '../tools/report-schema.ts'
import { dayReport } from './whole-day.ts'

test('the published schema is that of the reports (else: npx tsx test/tools/report-schema.ts)', async () => {
  expect(JSON.parse(await readFile(schemaPath, 'utf8'))).toEqual(publishedSchema())
})

test('every report fits its schema', () => {
  for (const names of [true, false]) {
    for (const departments of [true, false]) {
      const include = { names, departments, reasons: names, parked: departments }
      for (const input of [dayReport(include), dayReport(include, { carried: nothingCarried })]) {
        expect(() => z.parse(reportSchema, JSON.parse(toJson(input, en)))).not.toThrow()
      }
    }
  }
  const other = { ...(JSON.parse(toJson(dayReport(), en)) as object), more: 1 }
  expect(() => z.parse(reportSchema, other)).toThrow()
})

test('a recipe is a rule that a machine can read', () => {
  const { recipes } = z.parse(reportSchema, JSON.parse(toJson(dayReport({ names: true }), en)))
  expect(recipes[1]).toMatchObject({
    name: 'Winback',
    audience: 'a member',
    trigger: 'a payment failed',
    action: { content: 'an offer', element: 'an e-mail' },
    measure: 'renewals',
    for_them: 'reading goes on',
    for_us: 'fewer leave',
    ready: true,
    lacking: [{ ingredient: 'Consent', why: 'blocked', owner: 'Nadia' }],
  })
  expect(recipes[0]).toMatchObject({ action: { content: '', element: '' }, ready: false })
})

test('the figures are those of the vote', () => {
  const read = z.parse(reportSchema, JSON.parse(toJson(dayReport(), en)))
  expect(read.people).toBe(8)
  expect(read.areas[0]?.votes[0]?.options[0]).toMatchObject({
    place: '1',
    option: 'Relevance',
    votes: 5,
  })
})
