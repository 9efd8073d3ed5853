import { describe, expect, test } from 'vitest'
import { palette } from '../../shared/scene/palette.ts'
import { rect } from '../../shared/scene/parts.ts'
import type { SceneItem } from '../../shared/scene/scene.ts'
import { textInset } from '../../shared/scene/text-inset.ts'
import { deckEn } from '../../shared/workshop/decks/en.ts'
import { inked } from './inked.ts'
import { bottom, isZone, named, overlap, pairs, within, zonesOf } from './measured.ts'
import { wrapped } from './metrics.ts'
import { scenes } from './scenes.ts'
import { stretched, withTexts } from './stretched.ts'

const longer = withTexts(deckEn, stretched)

/** Pairs of one kind with less free ground than that between them. */
const closerThan = (distance: number, items: readonly SceneItem[], kind: string) =>
  pairs(items.filter(({ tag }) => tag?.kind === kind)).filter(([{ box: a }, { box: b }]) =>
    overlap(rect(a.left, a.top, a.width + distance, a.height + distance), b),
  )

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
