import { describe, expect, test } from 'vitest'
import { languages } from '../../shared/language/languages.ts'
import { packs } from '../../shared/language/pack.ts'

describe.each(languages)('in $name', async ({ code }) => {
  const { language, deck } = await packs.fetch(code)

  test('the label of an area has at most 38 characters, whatever it says', () => {
    const { open, stopped, ...others } = language.board.state
    const labels = [
      ...Object.values(others),
      open(1, ':25'),
      open(4, ':25'),
      open(10, null),
      stopped(10, 10),
      deck.common.notOpen,
    ]
    expect(labels.filter((label) => label.length > 38)).toEqual([])
    expect(labels.every((label) => /^[○●▶↺■] /.test(label))).toBe(true)
  })

  test('a language calls itself by the code under which it is fetched', () => {
    expect(language.code).toBe(code)
  })
})

test('a code that nobody knows gives the words at hand', async () => {
  expect(await packs.fetch('xx')).toBe(packs.atHand)
  expect(await packs.fetch('toString')).toBe(packs.atHand)
})
