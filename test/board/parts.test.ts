import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange } from '../../shared/board/arrange.ts'
import { BoardError } from '../../shared/board/board-error.ts'
import { createCancel } from '../../shared/board/cancel.ts'
import { hash } from '../../shared/board/hash.ts'
import { newItems } from '../../shared/board/new-items.ts'
import { patiently } from '../../shared/board/patiently.ts'
import { batchesOf, unitsOf } from '../../shared/board/units.ts'
import type { Point } from '../../shared/geometry/rect.ts'
import { utf8Length } from '../../shared/board/utf8-length.ts'
import { sampleScene } from '../contract/sample.ts'
import { createVirtualClock } from '../contract/virtual-clock.ts'

describe('batches', () => {
  it('keep a card with all that is on it, and the area by itself first', () => {
    expect(unitsOf(sampleScene)).toEqual([[0], [1, 2, 3, 4], [5, 6, 7, 8], [9], [10], [11], [12]])
  })

  it('hold everything once, tear nothing, and are as full as that allows', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 })),
        fc.integer({ min: 1, max: 40 }),
        (sizes, most) => {
          let next = 0
          const units = sizes.map((size) => Array.from({ length: size }, () => next++))
          const batches = batchesOf(units, most)
          expect(batches.flat()).toEqual(units.flat())
          for (const unit of units) {
            expect(
              batches.filter((batch) => unit.some((index) => batch.includes(index))),
            ).toHaveLength(1)
          }
          for (const batch of batches) {
            const parts = units.filter((unit) => batch.includes(unit[0] ?? -1))
            expect(batch.length <= most || parts.length === 1).toBe(true)
          }
        },
      ),
    ))
})

describe('new items', () => {
  it('lie on the board where the scene says, know their area, and remember the words that ask', () => {
    const scene = {
      ...sampleScene,
      items: sampleScene.items.map((item, index) =>
        index === 3 ? { ...item, answered: true as const } : item,
      ),
    }
    const whose = { workshop: 'w', station: 's-1' }
    const [area, , field, vote] = newItems(scene, [0, 2, 3, 4], { x: 50, y: -70 }, 'a', whose)
    expect(area).toMatchObject({ area: null, item: { text: { words: '5 Sample' } } })
    expect(area?.at).toEqual({ left: 50, top: -70, width: 3_000, height: 1_800 })
    expect(field?.area).toBe('a')
    expect(field?.tag).toEqual({ v: 1, ...whose, kind: 'field', key: 'who', card: 'one', ord: 3 })
    expect(vote?.tag).toMatchObject({ ord: 4, laid: hash('Votes') })
  })
})

describe('arranging', () => {
  it('puts stations into one row with room between, and one under the area it belongs to', async () => {
    const asked: unknown[] = []
    const board = {
      freeSpace: async (size: { width: number; height: number }) => {
        asked.push(size)
        return { x: 1_000, y: 200 }
      },
    }
    const below = { left: 9, top: 20, width: 700, height: 300 }
    const row = { row: 0, reserve: 0, below: null }
    const places = await arrange(
      board,
      [
        { ...row, station: 'a', size: { width: 500, height: 900 } },
        { ...row, station: 'c', size: { width: 100, height: 100 }, below },
        { ...row, station: 'b', size: { width: 300, height: 700 } },
      ],
      [],
    )
    expect(asked).toEqual([{ width: 1_200, height: 900 }])
    expect(Object.fromEntries(places)).toEqual({
      a: { x: 1_000, y: 200 },
      b: { x: 1_900, y: 200 },
      c: { x: 9, y: 520 },
    })
  })

  const block = { width: 100, height: 100 }
  const station = (name: string, row: number, reserve = 0) => {
    return { station: name, size: block, row, reserve, below: null }
  }
  /** A board that grants every wish, or none. */
  const granting = (grants: boolean) => {
    const asked: unknown[] = []
    return {
      asked,
      freeSpace: async (size: { width: number; height: number }, wish: Point | null) => {
        asked.push([size, wish])
        return grants && wish ? wish : { x: 5_000, y: 0 }
      },
    }
  }

  it('puts the phases of a day below one another, with room for what comes under an area later', async () => {
    const board = granting(false)
    const day = [station('late', 2), station('early', 0, 50), station('noon', 1)]
    expect(Object.fromEntries(await arrange(board, day, []))).toEqual({
      early: { x: 5_000, y: 0 },
      noon: { x: 5_000, y: 950 },
      late: { x: 5_000, y: 1_850 },
    })
    expect(board.asked).toEqual([[{ width: 100, height: 1_950 }, null]])
  })

  it('adds to what stands: beside its row, and new rows under all of it', async () => {
    const standing = [
      { row: 0, box: { left: 10, top: 20, width: 300, height: 200 } },
      { row: 1, box: { left: 10, top: 1_020, width: 700, height: 400 } },
    ]
    const more = [station('beside', 0), station('under', 3), station('last', 4)]
    expect(Object.fromEntries(await arrange(granting(true), more, standing))).toEqual({
      beside: { x: 710, y: 20 },
      under: { x: 10, y: 2_220 },
      last: { x: 10, y: 3_120 },
    })
    // Where that ground is taken, they keep apart from each other all the same.
    expect(Object.fromEntries(await arrange(granting(false), more, standing))).toEqual({
      beside: { x: 5_000, y: 0 },
      under: { x: 5_000, y: 900 },
      last: { x: 5_000, y: 1_800 },
    })
  })
})

describe('patience', () => {
  it('waits as long as the host says, and says so', async () => {
    const clock = createVirtualClock(0)
    const told: (number | null)[] = []
    let tries = 0
    const work = patiently(
      async () => {
        tries += 1
        if (tries < 3) throw new BoardError('busy', 'Full', tries === 1 ? { until: 40_000 } : {})
        return clock.now()
      },
      { clock, waiting: (until) => told.push(until) },
    )
    expect(await clock.until(work)).toBe(41_000)
    expect(told).toEqual([40_000, null, 41_000, null])
  })

  it('ends at once for other errors, in time for busy ones, and when asked to stop', async () => {
    const clock = createVirtualClock(0)
    const failing = (kind: 'busy' | 'gone') => () => Promise.reject(new BoardError(kind, kind))
    await expect(clock.until(patiently(failing('gone'), { clock }))).rejects.toThrow('gone')
    expect(clock.now()).toBe(0)
    await expect(clock.until(patiently(failing('busy'), { clock }))).rejects.toThrow('busy')
    expect(clock.now()).toBeGreaterThan(120_000)
    const cancel = createCancel()
    const work = patiently(failing('busy'), { clock, cancel })
    await clock.rest()
    cancel.ask()
    await expect(work).rejects.toMatchObject({ kind: 'cancelled' })
    expect(clock.waiting).toBe(0)
  })
})

describe('fingerprints and sizes', () => {
  it('change with the words, not with what hosts do to white space', () => {
    expect(hash('one two')).toBe(hash('one\n two '))
    expect(hash('e\u0301')).toBe(hash('é'))
    expect(hash('one')).not.toBe(hash('One'))
    expect(hash('')).toMatch(/^[0-9a-f]{14}$/)
  })

  it('are told apart for any two texts that differ', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()
        expect(hash(a) === hash(b)).toBe(plain(a) === plain(b))
      }),
    ))

  it('count bytes as UTF-8 does', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text, 'utf8'))
      }),
    ))
})
