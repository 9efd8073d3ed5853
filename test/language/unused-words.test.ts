import { expect, test } from 'vitest'
import { en } from '../../shared/language/en.ts'
import { sources } from '../house/sources.ts'

const words = /^shared\/language\/(\w\w\/|\w\w\.ts|packs\/)/
const code = sources(['shared', 'plugin-miro', 'plugin-figjam', 'test/docs'])
  .filter(({ path }) => !words.test(path))
  .map(({ text }) => text)
  .join('\n')

/** Names of all sections and sentences, with the way to them. */
function namesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path]
  return Object.entries(value).flatMap(([name, inner]) => namesIn(inner, [...path, name]))
}

/** Sections whose names are values of the product (kinds of area, of trouble, of places …), looked up by them. */
const lookedUp = (name: string): boolean => code.includes(`'${name}'`) || code.includes(`[${name}]`)

const named = (name: string): boolean =>
  new RegExp(`(\\.|\\b)${name.replaceAll('$', String.raw`\$`)}\\b`).test(code) || lookedUp(name)

test('every sentence of the language is used somewhere', () => {
  const unused = namesIn(en).filter((path) => !named(path.at(-1) ?? ''))
  expect(unused.map((path) => path.join('.'))).toEqual([])
})
