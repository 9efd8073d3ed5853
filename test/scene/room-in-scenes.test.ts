import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hues } from '../../shared/board/snapshot.ts'
import { en } from '../../shared/language/en.ts'
import { labelStrip } from '../../shared/scene/label-strip.ts'
import { rect } from '../../shared/scene/parts.ts'
import { textInset } from '../../shared/scene/text-inset.ts'
import { deckEn } from '../../shared/workshop/decks/en.ts'
import { checkIn } from '../../shared/workshop/stations/check-in.ts'
import { svgOf } from './draw.ts'
import { inked } from './inked.ts'
import { named, overlap, pairs, within, zonesOf } from './measured.ts'
import { textWidth } from './metrics.ts'
import { departments, scenes } from './scenes.ts'
import { stretched } from './stretched.ts'

/** Ordinary words, so many characters of them. */
const filled = (length: number): string =>
  'words of usual length and some more '.repeat(9).slice(0, length).trim()

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
