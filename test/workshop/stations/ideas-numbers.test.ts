import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LaidItem } from '../../../shared/board/snapshot.ts'
import { numberNotes } from '../../../shared/workshop/stations/ideas-numbers.ts'
import { laid } from '../on-board.ts'
import { after, box, factsOf, numbered, plan } from './ideas-room.ts'

describe('numbers', () => {
  test('are given in the order of making to the notes that were chosen, and kept with the board', () => {
    const board = laid('ideas').put(box, 'First').put(box, 'Second').put(box, 'Third')
    const made = plan(board, 'number-ideas', { n2: '', n0: '' })
    const [first] = board.notes
    const { left, top } = board.find({ kind: 'station' }).box
    expect(made.create).toMatchObject([
      { is: 'chip', text: { words: '1' }, tag: { kind: 'words', card: 'idea-1' } },
      { is: 'chip', text: { words: '2' }, tag: { kind: 'words', card: 'idea-2' } },
    ])
    // At the upper right corner of the note, clear of its words.
    expect(made.create[0]?.box).toEqual({
      left: (first?.box.left ?? 0) + 170 - left,
      top: (first?.box.top ?? 0) - 50 - top,
      width: 100,
      height: 80,
    })
    expect({ ...made, create: [] }).toEqual({
      create: [],
      change: [],
      settings: {
        'idea/1': JSON.stringify({ note: 'n0', words: 'First', joined: [] }),
        'idea/2': JSON.stringify({ note: 'n2', words: 'Third', joined: [] }),
      },
    })
    expect(factsOf(board, after({}, made)).notes.map(({ number }) => number)).toEqual([1, null, 2])
  })

  test('stay whose they are; a free one is given first', () => {
    const { board, settings } = numbered()
    board.put(box, 'Fourth').put(box, 'Fifth')
    const { 'idea/2': _, ...freed } = settings
    const now = after(freed, plan(board, 'number-ideas', { n3: '', n4: '' }, freed))
    const names = factsOf(board, now).ideas.map(({ number, name }) => [number, name])
    expect(names).toEqual([
      [1, 'Re-order shelf by last purchase'],
      [2, 'Fourth'],
      [3, 'Pause instead of leaving'],
      [4, 'Fifth'],
    ])
  })

  test('notes that say the same are proposed as one, joined on request, and keep no number of their own', () => {
    const board = laid('ideas')
      .put(box, 'Re-order shelf by last purchase')
      .put(box, 'AI everything')
      .put(box, 'Reorder shelf with last purchases')
    expect(factsOf(board).notes.map(({ like }) => like)).toEqual([null, null, 'n0'])
    const settings = after({}, plan(board, 'number-ideas', { n0: '', n1: '', n2: 'n0' }))
    expect(factsOf(board, settings)).toMatchObject({
      notes: [
        { number: 1, like: null },
        { number: 2, like: null },
        { number: 1, like: null },
      ],
      ideas: [
        { number: 1, notes: ['n0', 'n2'] },
        { number: 2, notes: ['n1'] },
      ],
    })
    // A note can also be joined to an idea that has its number already.
    board.put(box, 'Intelligence everywhere')
    const later = after(settings, plan(board, 'number-ideas', { n3: 'n2' }, settings))
    expect(factsOf(board, later).ideas[0]?.notes).toEqual(['n0', 'n2', 'n3'])
  })

  test('a note joined to one without a number gets its own, and to itself too', () => {
    const board = laid('ideas').put(box, 'First').put(box, 'Second')
    const facts = factsOf(board)
    expect([...numberNotes(facts, { n1: 'n0' })]).toEqual([['n1', { number: 1, given: 'now' }]])
    expect([...numberNotes(facts, { n0: 'n0' })]).toEqual([['n0', { number: 1, given: 'now' }]])
    expect(numberNotes(facts, { gone: '', toString: '' }).size).toBe(0)
  })

  test('no two ideas share one, whatever was chosen', () => {
    const board = laid('ideas')
    for (let index = 0; index < 8; index++) board.put(box, `Idea ${index}`)
    const id = fc.constantFrom(...board.notes.map((note) => note.id), '', 'gone')
    fc.assert(
      fc.property(fc.dictionary(id, id), fc.dictionary(id, id), (first, second) => {
        const once = after({}, plan(board, 'number-ideas', first))
        const twice = after(once, plan(board, 'number-ideas', second, once))
        const facts = factsOf(board, twice)
        const owners = facts.ideas.flatMap(({ notes }) => notes)
        expect(new Set(owners).size).toBe(owners.length)
        const kept = new Map(factsOf(board, once).notes.map((note) => [note.id, note.number]))
        for (const note of facts.notes) {
          const before = kept.get(note.id) ?? null
          if (before !== null) expect(note.number).toBe(before)
        }
      }),
    )
  })

  test('beyond the twelfth get chips of their own below everything, and the area grows once', () => {
    const board = laid('ideas')
    for (let index = 0; index < 14; index++) board.put(box, `Idea ${'x'.repeat(index + 1)}`)
    const input = Object.fromEntries(board.notes.map(({ id }) => [id, '']))
    const { create: all, size } = plan(board, 'number-ideas', input)
    const create = all.filter(({ tag }) => tag?.kind === 'chip')
    expect(create.map(({ is, tag, text }) => [is, tag?.key, tag?.card, text?.words])).toEqual([
      ['chip', 'map', 'idea-13', '13'],
      ['chip', 'scale', 'idea-13', '13'],
      ['chip', 'map', 'idea-14', '14'],
      ['chip', 'scale', 'idea-14', '14'],
    ])
    expect(Math.min(...create.map((item) => item.box.top))).toBeGreaterThan(3580)
    expect(size).toEqual({ width: 5160, height: 3620 + 110 + 120 })
  })

  test('are taken back with what stands of them at the notes, and the chips stay', () => {
    const board = laid('ideas').put(box, 'First').put(box, 'Second')
    const made = plan(board, 'number-ideas', { n0: '', n1: '' })
    const settings = after({}, made)
    const [area] = laid('ideas').items
    const corner = (id: string, card: string, key: string): LaidItem => {
      if (!area) throw new Error('no area')
      return { ...area, id, tag: { ...area.tag, id, kind: 'words', card, key } }
    }
    board.items = [...board.items, corner('c1', 'idea-1', 'on-n0'), corner('c2', 'idea-2', 'on-n1')]
    // What stands there is not made twice.
    expect(plan(board, 'number-ideas', {}, settings).create).toEqual([])
    const freed = plan(board, 'free-numbers', { 2: '' }, settings)
    expect(freed).toEqual({ create: [], change: [], remove: ['c2'], settings: { 'idea/2': null } })
    expect(factsOf(board, after(settings, freed)).ideas.map(({ number }) => number)).toEqual([1])
  })

  test('a chip that somebody deleted comes back where it lay at first', () => {
    const board = laid('ideas').put(box, 'First')
    const home = board.find({ kind: 'chip', key: 'map', card: 'idea-1' })
    board.remove({ kind: 'chip', key: 'map', card: 'idea-1' })
    const { create: all, size } = plan(board, 'number-ideas', { n0: '' })
    const create = all.filter(({ tag }) => tag?.kind === 'chip')
    expect(create).toHaveLength(1)
    expect(create[0]).toMatchObject({ is: 'chip', tag: { key: 'map', card: 'idea-1' } })
    expect(create[0]?.box.left).toBe(home.box.left - board.find({ kind: 'station' }).box.left)
    expect(size).toBeUndefined()
  })
})
