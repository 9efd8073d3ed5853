import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byId, byMaking } from '../../shared/votes/compare.ts'
import { cleanText } from '../../shared/votes/clean-text.ts'
import { foldName, namesOf } from '../../shared/votes/fold-name.ts'
import { hueOfMiro } from '../../shared/votes/hue-of-miro.ts'
import { nameVoter } from '../../shared/votes/name-voter.ts'
import { nearestHue } from '../../shared/votes/nearest-hue.ts'
import { pointOf } from '../../shared/votes/point-of.ts'
import { pool } from '../../shared/votes/pool.ts'
import { rank } from '../../shared/votes/rank.ts'
import { readWeight } from '../../shared/votes/read-weight.ts'
import { aPerson } from './boards.ts'

describe('rule 2: the point', () => {
  test('of a sticky is the middle of its top square, of a stamp the middle', () => {
    const box = { left: 100, top: 100, width: 240, height: 640 }
    expect(pointOf({ kind: 'sticky', box })).toEqual({ x: 220, y: 220 })
    expect(pointOf({ kind: 'stamp', box })).toEqual({ x: 220, y: 420 })
    expect(pointOf({ kind: 'sticky', box: { ...box, height: 100 } })).toEqual({ x: 220, y: 150 })
  })
})

describe('rule 5: weight', () => {
  const weights: readonly (readonly [string, number | null])[] = [
    ['', 1],
    ['   ', 1],
    ['2', 2],
    ['20', 20],
    ['+3', 3],
    ['3+', 3],
    ['x 4', 4],
    ['4 ×', 4],
    ['X5', 5],
    ['２', 2],
    ['⑤', 5],
    ['+', 1],
    ['x', 1],
    ['x X', 2],
    ['••• ••', 5],
    ['⭐️⭐', 2],
    ['👍🏽 👍🏿', 2],
    ['*'.repeat(20), 20],
    ['*'.repeat(21), null],
    ['21', null],
    ['22', null],
    ['05', null],
    ['0', null],
    ['-3', null],
    ['+2+', null],
    ['x  2', null],
    ['...', null],
    ['aaa', null],
    ['🇩🇪', null],
    ['👩‍🍳', null],
    ['⭐👍', null],
    ['2 because', null],
  ]
  test.each(weights)('%j weighs %j', (text, weight) => {
    expect(readWeight(text)).toBe(weight)
  })

  test('of any text is a whole number from 1 to 20, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const weight = readWeight(text)
        if (weight === null) return true
        return Number.isInteger(weight) && weight >= 1 && weight <= 20
      }),
    )
  })
})

describe('rule 6: names', () => {
  const roster = [
    aPerson('p1', 'Ana Berg'),
    aPerson('p2', 'Ana Maier'),
    aPerson('p3', 'Nadia'),
    aPerson('p4', 'İpek Şen'),
    aPerson('p5', '李 雷'),
    aPerson('p6', '!!!'),
  ]
  const said: readonly (readonly [string, string | undefined, string])[] = [
    ['@Nadia', 'p3', ''],
    ['@nadia, too dear', 'p3', 'too dear'],
    ['too dear @NADIA', 'p3', 'too dear'],
    ['＠Nadia 2', 'p3', '2'],
    ['too @Nadia dear', undefined, 'too @Nadia dear'],
    ['@Ana 2', undefined, '@Ana 2'],
    ['@AnaMaier 2', 'p2', '2'],
    ['@ab 2', 'p1', '2'],
    ['@AnaBerg so @AM', undefined, '@AnaBerg so @AM'],
    ['@Nadia so @Nadia', 'p3', 'so'],
    ['@Ana so @Nadia', undefined, '@Ana so @Nadia'],
    ['@stranger so @Nadia', 'p3', '@stranger so'],
    ['@ipek', 'p4', ''],
    ['@İPEK', 'p4', ''],
    ['@李雷', 'p5', ''],
    ['@!!!', undefined, '@!!!'],
    ['@', undefined, '@'],
    ['Nadia', undefined, 'Nadia'],
    ['nadia@work', undefined, 'nadia@work'],
    ['one\n@Nadia', 'p3', 'one'],
  ]
  test.each(said)('%j', (text, person, rest) => {
    const found = nameVoter(roster)(text)
    expect(found.person?.id).toBe(person)
    expect(found.rest).toBe(rest)
  })

  test('only three characters can begin an @word', () => {
    const found: string[] = []
    for (let code = 0; code <= 0x10ffff; code++)
      if (String.fromCodePoint(code).normalize('NFKC').includes('@')) found.push(code.toString(16))
    expect(found).toEqual(['40', 'fe6b', 'ff20'])
  })

  test('are compared by letters and digits only', () => {
    expect(foldName('(Jean-Luc 2nd)')).toBe('jeanluc2nd')
    expect(foldName('É')).toBe(foldName('e\u0301'))
    expect(foldName('I\u0307')).toBe('i')
    expect([...namesOf('  Jean-Luc  de la Tour ')]).toEqual(['jeanlucdelatour', 'jeanluc', 'jdlt'])
    expect([...namesOf('–')]).toEqual([])
  })
})

describe('rule 7: hues', () => {
  const rgb = (fill: number): [number, number, number] => [
    (fill >> 16) / 255,
    ((fill >> 8) & 255) / 255,
    (fill & 255) / 255,
  ]
  test('of FigJam are the nearest sticky fill; both reds that people report are red, white is none', () => {
    expect(nearestHue(rgb(0xffb8a8))).toBe('red')
    expect(nearestHue(rgb(0xffafa3))).toBe('red')
    expect(nearestHue(rgb(0xffffff))).toBeNull()
    expect(nearestHue(rgb(0xfafafa))).toBeNull()
    expect(nearestHue(rgb(0xe6e6e6))).toBe('gray')
    expect(nearestHue(rgb(0xb3f4ef))).toBe('teal')
    expect(nearestHue(rgb(0xb3efbd))).toBe('green')
    expect(nearestHue(rgb(0xffe299))).toBe('yellow')
    expect(nearestHue(rgb(0xd3bdff))).toBe('violet')
    expect(nearestHue(rgb(0xa8daff))).toBe('blue')
    expect(nearestHue(rgb(0xffa8db))).toBe('pink')
    expect(nearestHue(rgb(0xffd3a8))).toBe('orange')
  })
  test('of Miro go by their name', () => {
    const hues = [
      'light_yellow',
      'dark_blue',
      'cyan',
      'violet',
      'light_pink',
      'black',
      'magenta',
      '',
    ]
    expect(hues.map(hueOfMiro)).toEqual([
      'yellow',
      'blue',
      'teal',
      'violet',
      'pink',
      null,
      null,
      null,
    ])
  })
})

describe('rule 8: the order of ids', () => {
  test('runs of digits are integers of any length, the rest goes by code unit', () => {
    const ids = [
      '12:3',
      '12:20',
      '2:100',
      '3458764500000000002',
      '3458764500000000010',
      'a',
      'b',
      'a!1',
      'a1',
    ]
    expect(ids.sort(byId)).toEqual([
      '2:100',
      '12:3',
      '12:20',
      '3458764500000000002',
      '3458764500000000010',
      'a',
      'a!1',
      'a1',
      'b',
    ])
  })
  test('is an order', () => {
    const id = fc.string({ unit: fc.constantFrom('0', '1', '2', '9', ':', 'a', 'Z') })
    fc.assert(
      fc.property(id, id, id, (a, b, c) => {
        expect(Math.sign(byId(a, b))).toBe(0 - Math.sign(byId(b, a)))
        expect(byId(a, b) === 0).toBe(a === b)
        if (byId(a, b) <= 0 && byId(b, c) <= 0) expect(byId(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
  test('the time of making comes first, none last', () => {
    const made = [
      { id: '1', madeAt: null },
      { id: '3', madeAt: 5 },
      { id: '2', madeAt: 5 },
      { id: '9', madeAt: 1 },
    ]
    expect(made.sort(byMaking).map(({ id }) => id)).toEqual(['9', '2', '3', '1'])
  })
})

describe('rule 9: small departments', () => {
  const sized = (sizes: Record<string, number>) =>
    Object.entries(sizes).map(([key, size]) => ({ key, name: key, size }))
  const keys = (sizes: Record<string, number>, minimum = 2) =>
    pool(sized(sizes), minimum)?.map(({ key, members, size }) => [key, members.join(''), size])

  test('nine people as 3, 3, 2 and 1: the one is not alone in "others"', () => {
    expect(keys({ a: 3, b: 3, c: 2, d: 1 })).toEqual([
      ['a', 'a', 3],
      ['b', 'b', 3],
      ['others', 'cd', 3],
    ])
  })
  test('two small ones are enough for each other', () => {
    expect(keys({ a: 3, b: 3, c: 1, d: 1 })).toEqual([
      ['a', 'a', 3],
      ['b', 'b', 3],
      ['others', 'cd', 2],
    ])
  })
  test('of equals the lower name joins', () => {
    expect(keys({ z: 1, c: 2, b: 2 })).toEqual([
      ['c', 'c', 2],
      ['others', 'zb', 3],
    ])
  })
  test('with fewer than two groups there is no split', () => {
    expect(keys({ a: 2, b: 1 })).toBeUndefined()
    expect(keys({ a: 5 })).toBeUndefined()
    expect(keys({})).toBeUndefined()
  })
  test('a department of nobody known is small', () => {
    expect(keys({ a: 2, b: 2, c: 2, d: 0 })?.at(-1)).toEqual(['others', 'ad', 2])
  })
  test('no group is below the minimum, and everybody is in one', () => {
    const some = fc.array(fc.nat(5), { maxLength: 8 })
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 4 }), (sizes, minimum) => {
        const all = sizes.map((size, index) => ({ key: `${index}`, name: `${index % 3}`, size }))
        const groups = pool(all, minimum)
        if (!groups) return
        for (const { size } of groups) expect(size).toBeGreaterThanOrEqual(minimum)
        expect(groups.flatMap(({ members }) => members).sort()).toEqual(
          all.map(({ key }) => key).sort(),
        )
      }),
    )
  })
})

describe('rule 10: text', () => {
  test('has one way to end lines, no invisible signs, one composition', () => {
    expect(cleanText('\uFEFFa\r\nb\rc\u0085d\u2028e\u2029f\u00A0g\u200B\u2060h ')).toBe(
      'a\nb\nc\nd\ne\nf gh',
    )
    expect(cleanText('e\u0301')).toBe('é')
    expect(cleanText('👩\u200D🍳 \u202Eabc')).toBe('👩\u200D🍳 \u202Eabc')
  })
  test('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
    )
  })
})

describe('rule 16: places', () => {
  test('equals share a place', () => {
    expect(rank([5, 2, 2, 0])).toEqual([1, 2, 2, 4])
    expect(rank([0, 0])).toEqual([1, 1])
    expect(rank([])).toEqual([])
  })
})
