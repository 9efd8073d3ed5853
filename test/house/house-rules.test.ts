import { describe, expect, it } from 'vitest'
import { linesMatching, sources } from './sources.ts'

const product = sources(['shared', 'plugin-miro', 'plugin-figjam'])
const core = sources(['shared'])
const everything = [...product, ...sources(['test'])]

describe('the house', () => {
  it('never asks which host it is on', () => {
    expect(linesMatching(core, /\bhost\s*[!=]==|\b(miro|figma)\.[a-z]/)).toEqual([])
  })

  it('lets no text become markup and no string become code', () => {
    const dangerous =
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write|\beval\(|new Function\b/
    expect(linesMatching(product, dangerous)).toEqual([])
  })

  it('has no any, no silenced checks and no swallowed errors', () => {
    expect(
      linesMatching(product, /:\s*any\b|\bas any\b|<any>|@ts-(ignore|expect-error|nocheck)/),
    ).toEqual([])
    expect(linesMatching(product, /(oxlint|eslint|biome|prettier|oxfmt)-(disable|ignore)/)).toEqual(
      [],
    )
    expect(linesMatching(product, /catch\s*(\([^)]*\))?\s*\{\s*\}/)).toEqual([])
  })

  it('has no file of more than 300 lines, but for words', () => {
    const long = everything
      .filter(({ path }) => !/^shared\/(language|workshop\/decks)\//.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300)
    expect(long).toEqual([])
  })

  it('keeps the sandbox apart: it knows nothing of the core but the messages', () => {
    const sandbox = sources(['plugin-figjam']).filter(
      ({ path }) => !path.startsWith('plugin-figjam/ui/'),
    )
    const imports = linesMatching(sandbox, /from '.*shared\//)
    expect(imports.filter((line) => !line.includes('shared/board/messages.ts'))).toEqual([])
  })

  it('keeps the emulated hosts free of the product', () => {
    expect(
      linesMatching(sources(['test/hosts']), /from '.*(shared|plugin-miro|plugin-figjam)\//),
    ).toEqual([])
  })

  it('calls nothing experimental of a host', () => {
    expect(linesMatching(product, /\bexperimental\.[a-z]/)).toEqual([])
  })

  it('focuses and skips no test', () => {
    expect(linesMatching(sources(['test']), /^\s*(it|test|describe)\.(only|skip|todo)\b/)).toEqual(
      [],
    )
  })
})
