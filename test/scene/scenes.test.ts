import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hues } from '../../shared/board/snapshot.ts'
import type { Rect } from '../../shared/geometry/rect.ts'
import { en } from '../../shared/language/en.ts'
import { labelStrip } from '../../shared/scene/label-strip.ts'
import { rect } from '../../shared/scene/parts.ts'
import { palette } from '../../shared/scene/palette.ts'
import type { Scene, SceneItem } from '../../shared/scene/scene.ts'
import { textInset } from '../../shared/scene/text-inset.ts'
import { deckEn } from '../../shared/workshop/decks/en.ts'
import { checkIn } from '../../shared/workshop/stations/check-in.ts'
import { svgOf } from './draw.ts'
import { textHeight, textWidth, wrapped } from './metrics.ts'
import { departments, scenes } from './scenes.ts'
import { stretched, withTexts } from './stretched.ts'

const longer = withTexts(deckEn, stretched)

const zoneKinds = new Set<string | undefined>(['vote', 'field', 'choice', 'plane', 'tray'])
const isZone = ({ tag }: SceneItem): boolean => zoneKinds.has(tag?.kind)
const zonesOf = (scene: Scene): readonly SceneItem[] => scene.items.filter(isZone)

const right = (box: Rect): number => box.left + box.width
const bottom = (box: Rect): number => box.top + box.height
const overlap = (a: Rect, b: Rect): boolean =>
  a.left < right(b) && b.left < right(a) && a.top < bottom(b) && b.top < bottom(a)
const within = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  right(inner) <= right(outer) &&
  bottom(inner) <= bottom(outer)

/** What people see of an item's words. */
function inked(item: SceneItem): Rect | null {
  const { box, text } = item
  if (!text || text.words === '') return null
  const inset = textInset(item)
  const lines = wrapped(text.words, box.width - 2 * inset.x, text)
  const width = Math.max(...lines.map((line) => textWidth(line, text)))
  const height = textHeight(lines.length, text.size)
  return {
    left: text.align === 'center' ? box.left + (box.width - width) / 2 : box.left + inset.x,
    top: text.valign === 'middle' ? box.top + (box.height - height) / 2 : box.top + inset.y,
    width,
    height,
  }
}

const pairs = <Value>(values: readonly Value[]): readonly (readonly [Value, Value])[] =>
  values.flatMap((a, index) => values.slice(index + 1).map((b) => [a, b] as const))

/** Pairs of one kind with less free ground than that between them. */
const closerThan = (distance: number, items: readonly SceneItem[], kind: string) =>
  pairs(items.filter(({ tag }) => tag?.kind === kind)).filter(([{ box: a }, { box: b }]) =>
    overlap(rect(a.left, a.top, a.width + distance, a.height + distance), b),
  )

const named = (item: SceneItem): string =>
  [item.is, item.on, item.tag?.row, item.tag?.key, item.text?.words].filter(Boolean).join(' ')

/** Ordinary words, so many characters of them. */
const filled = (length: number): string =>
  'words of usual length and some more '.repeat(9).slice(0, length).trim()

/** Height that a label takes at the top of its zone, by the size of its words. */
const strip = { 24: 40, 40: 60, 64: 92, 96: 145 }

describe.each([
  ['in English', scenes()],
  ['a third longer', scenes(longer)],
  ['with nine departments', scenes(deckEn, 9)],
  ['with no department', scenes(deckEn, 0)],
])('every area %s', (_, all) => {
  describe.each(Object.entries(all))('%s', (__, scene) => {
    const [ground, ...items] = scene.items

    test('begins with its area, which is as large as it says', () => {
      expect(ground).toMatchObject({ is: 'area', box: { left: 0, top: 0, ...scene.size } })
    })

    test('holds everything within its margin of 120', () => {
      const inner = {
        left: 120,
        top: 90,
        width: scene.size.width - 240,
        height: scene.size.height - 210,
      }
      expect(items.filter(({ box }) => !within(box, inner)).map(named)).toEqual([])
    })

    test('carries on each card only what lies on it', () => {
      const cards = new Map(
        items.flatMap((item) => (item.is === 'card' ? [[item.tag?.card, item]] : [])),
      )
      const astray = items.filter(({ on, box }) => {
        const card = cards.get(on)
        return on !== undefined && (!card || !within(box, card.box))
      })
      expect(astray.map(named)).toEqual([])
    })

    test('has no zone on another', () => {
      const both = pairs(zonesOf(scene)).filter(([a, b]) => overlap(a.box, b.box))
      expect(both.map(([a, b]) => [named(a), named(b)])).toEqual([])
    })

    test('keeps cards 20 and vote boxes 20 apart', () => {
      expect(closerThan(20, items, 'card')).toEqual([])
      expect(closerThan(20, items, 'vote')).toEqual([])
    })

    test('shows every word within its own box, unbroken', () => {
      const wrong = items.filter((item) => {
        const ink = inked(item)
        if (!ink || !item.text) return false
        const lines = wrapped(item.text.words, item.box.width - 2 * textInset(item).x, item.text)
        return !within(ink, item.box) || lines.join(' ') !== item.text.words.replaceAll('\n', ' ')
      })
      expect(wrong.map(named)).toEqual([])
    })

    test('has no words on other words', () => {
      const inks = items.flatMap((item) => {
        const ink = inked(item)
        return ink ? [{ item, ink }] : []
      })
      const both = pairs(inks).filter(([a, b]) => overlap(a.ink, b.ink))
      expect(both.map(([a, b]) => [named(a.item), named(b.item)])).toEqual([])
    })

    test('has no words in a zone but its label, which stays in its strip', () => {
      const wrong = items.flatMap((item) => {
        const ink = inked(item)
        // Chips lie in their trays, and the quarters of a map bear their names in it.
        if (!ink || item.is === 'field' || item.is === 'chip') return []
        const others = zonesOf(scene).filter(
          (zone) => zone !== item && zone.tag?.kind !== 'plane' && overlap(zone.box, ink),
        )
        const tooTall =
          isZone(item) &&
          item.tag?.kind !== 'tray' &&
          bottom(ink) > item.box.top + strip[item.text?.size ?? 24]
        return others.length > 0 || tooTall ? [named(item)] : []
      })
      expect(wrong).toEqual([])
    })

    test('says all that people must read to act in 64, and on cards in 40', () => {
      const small = items.filter(
        ({ is, on, tag, text }) =>
          text &&
          is !== 'field' &&
          tag?.key !== 'sentence' &&
          tag?.key !== 'about' &&
          text.size < (on === undefined ? 64 : 40),
      )
      expect(small.map(named)).toEqual([])
    })

    test('has no grey words', () => {
      const inks = new Set(items.map(({ text }) => text?.colour ?? palette.ink))
      expect(
        [...inks].filter((colour) => colour !== palette.ink && colour !== palette.paper),
      ).toEqual([])
    })

    test('gives every meaning once', () => {
      const tags = scene.items.flatMap(({ tag }) => (tag ? [JSON.stringify(tag)] : []))
      expect(new Set(tags).size).toBe(tags.length)
    })
  })
})

test('room for votes: 55,000 square units for each expected note, and never less than 780 × 430 on a card', () => {
  const expected: { readonly [kind: string]: number } = {
    'check-in': 5,
    goals: 6,
    'four-arguments': 10,
    'gap-checklist': 6,
    'recipe-cards': 9,
    pitch: 12,
  }
  for (const [kind, scene] of Object.entries(scenes())) {
    for (const { box, tag, text } of zonesOf(scene)) {
      if (tag?.kind !== 'vote') continue
      const height = box.height - labelStrip(text)
      expect(box.width).toBeGreaterThanOrEqual(780)
      expect(height).toBeGreaterThanOrEqual(tag.key === 'practice' ? 400 : 430)
      expect(box.width * height).toBeGreaterThanOrEqual(55_000 * (expected[kind] ?? 0))
    }
  }
})

test('every field and choice box holds a note beside its label', () => {
  const all = [...Object.entries(scenes()), ...Object.entries(scenes(deckEn, 9))]
  for (const [kind, scene] of all) {
    // Rows that people fill with one note a question may lose some of its label to it.
    const height = kind === 'data-audit' ? 220 : 240
    for (const { is, box, tag, text } of zonesOf(scene)) {
      if (tag?.kind !== 'field' && tag?.kind !== 'choice') continue
      const room = box.height - (is === 'field' ? 0 : labelStrip(text))
      expect([tag, room >= height, box.width >= 240]).toEqual([tag, true, true])
    }
  }
})

test('the number of items, which hosts pay for', () => {
  const counts = Object.entries(scenes()).map(([kind, { items }]) => [kind, items.length])
  expect(Object.fromEntries(counts)).toEqual({
    'check-in': 30,
    goals: 42,
    'build-size': 32,
    agenda: 30,
    'four-arguments': 30,
    'gap-checklist': 53,
    'gap-rows': 57,
    'data-audit': 115,
    pantry: 29,
    'recipe-cards': 205,
    ideas: 53,
    landscape: 66,
    pitch: 166,
    menu: 29,
  })
})

test('a label that the state box shows has at most 38 characters and fits the narrowest one', () => {
  const { state } = en.board
  const labels = [
    state.notOpen,
    state.checkIn,
    state.here,
    state.again,
    state.open(1, ':25'),
    state.open(4, ':25'),
    state.open(10, null),
    state.stopped(10, 10),
  ]
  expect(labels.filter((label) => label.length > 38)).toEqual([])
  for (const scene of Object.values(scenes())) {
    const pill = scene.items.find(({ tag }) => tag?.key === 'state')
    if (!pill?.text) continue
    const room = pill.box.width - 2 * textInset(pill).x
    for (const label of labels) expect(textWidth(stretched(label), pill.text)).toBeLessThan(room)
  }
})

test('words at the length of their budgets fit the narrowest head', () => {
  const words = deckEn.stations['check-in']
  const budgeted = {
    ...words,
    head: {
      title: filled(28),
      question: filled(115),
      steps: [filled(75), filled(75), filled(75)] as [string, string, string],
    },
  }
  const scene = checkIn.scene({
    words: budgeted,
    common: deckEn.common,
    departments,
    leading: [],
    settings: {},
  })
  const wrong = scene.items.filter((item) => {
    const ink = inked(item)
    return ink !== null && !within(ink, item.box)
  })
  expect(wrong.map(named)).toEqual([])
})

test('whatever the departments are called and however many there are, their boxes keep apart', () => {
  const department = fc.record({
    key: fc.string(),
    letters: fc.string({ maxLength: 2 }),
    name: fc.string(),
    hue: fc.option(fc.constantFrom(...hues)),
  })
  fc.assert(
    fc.property(fc.array(department, { maxLength: 14 }), (some) => {
      const scene = checkIn.scene({
        words: deckEn.stations['check-in'],
        common: deckEn.common,
        departments: some,
        leading: [],
        settings: {},
      })
      const boxes = scene.items.filter(({ tag }) => tag?.row === 'department')
      expect(boxes).toHaveLength(Math.min(9, some.length))
      const zones = zonesOf(scene)
      expect(pairs(zones).some(([a, b]) => overlap(a.box, b.box))).toBe(false)
      expect(zones.every(({ box }) => within(box, { left: 0, top: 0, ...scene.size }))).toBe(true)
    }),
  )
})

test('a picture of a scene shows all its words and escapes them', () => {
  const scene = scenes()['recipe-cards']
  if (!scene) throw new Error('no recipe cards')
  const svg = svgOf({
    ...scene,
    items: [
      {
        is: 'text',
        box: rect(0, 0, 900, 90),
        text: { words: 'A & <B>', size: 64 },
      },
    ],
  })
  expect(svg).toContain('>A &amp; &lt;B></text>')
})
