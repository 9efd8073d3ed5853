import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from '../../shared/workshop/read-json.ts'

const read = (text: string): unknown => {
  const result = readJson(text)
  return result.state === 'ok' ? { value: result.value } : result.state
}
const parsed = (text: string): unknown => {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return 'broken'
  }
}

test('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.json(), fc.boolean(), (text, pretty) => {
      const spaced = pretty ? JSON.stringify(JSON.parse(text), null, 2) : text
      expect(read(spaced)).toEqual(parsed(spaced))
    }),
  )
})

test('refuses what JSON.parse refuses', () => {
  const broken = fc
    .tuple(fc.json({ maxDepth: 2 }), fc.nat(), fc.constantFrom(...'{}[],:"0-.e \n\u0001tx'))
    .map(([text, at, sign]) => {
      const n = at % (text.length + 1)
      return text.slice(0, n) + sign + text.slice(n + (at % 2))
    })
  fc.assert(
    fc.property(broken, (text) => {
      expect(read(text)).toEqual(parsed(text))
    }),
    { numRuns: 2000 },
  )
})

test('knows the line of every value', () => {
  const result = readJson('{\n "a": 1,\n "b": [\n  "x",\n\n  {"c": 2}\n ]\n}')
  if (result.state !== 'ok') throw new Error('not read')
  const line = (...path: string[]) => result.lineOf(path)
  expect([line(), line('a'), line('b'), line('b', '0'), line('b', '1', 'c')]).toEqual([
    1, 2, 3, 4, 6,
  ])
})

test('says on which line a text stops being JSON', () => {
  const lineOf = (text: string) => {
    const result = readJson(text)
    return result.state === 'broken' ? result.line : null
  }
  expect(lineOf('{\n "a": 1\n "b": 2\n}')).toBe(3)
  expect(lineOf('{\n "a": 1,\n}')).toBe(3)
  expect(lineOf('{\n "a": \'x\'\n}')).toBe(2)
  expect(lineOf('[1,\n2')).toBe(2)
  expect(lineOf('')).toBe(1)
})
