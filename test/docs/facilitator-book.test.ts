import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { en } from '../../shared/language/en.ts'
import { areaBook } from '../../shared/panel/area-words.ts'
import { stations } from '../../shared/workshop/stations.ts'
import { root } from '../house/sources.ts'
import { facilitatorBook } from './facilitator-book.ts'

test('docs/facilitator.md says what the panel says (npm run docs writes it)', () => {
  expect(readFileSync(join(root, 'docs/facilitator.md'), 'utf8')).toBe(facilitatorBook(en))
})

test.each(stations.map(({ kind }) => kind))('the book has a whole chapter on %s', (kind) => {
  const { purpose, say, know, good, mistakes, onward } = areaBook(en, kind)
  const lengths = { purpose, say, onward }
  expect(Object.entries(lengths).filter(([, words]) => words.length < 20)).toEqual([])
  for (const lines of [know, good, mistakes]) expect(lines.length).toBeGreaterThan(0)
})
