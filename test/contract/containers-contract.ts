import { describe, expect, it } from 'vitest'
import type { Now } from './board-contract.ts'
import { newItems } from '../../shared/board/new-items.ts'
import { menuCard } from '../../shared/workshop/stations/menu-card.ts'
import { laid, laySample, middle } from './sample.ts'

/** What travels with what, what is a copy, and whose things stay. */
export function describeContainers(now: Now): void {
  describe('containers', () => {
    it('lets a moved area take everything along', async () => {
      const { board, people, settle } = now()
      await laySample(board, { x: 0, y: 0 })
      const before = await board.read()
      people[0].sticky(middle(laid(before.items, 'vote', 'votes', 'one')), 'mine')
      const area = laid(before.items, 'station', 'area').id
      people[0].lock([area], false)
      people[0].drag([area], { dx: 800, dy: 480 })
      await settle()
      const { items, notes } = await board.read()
      for (const { id, box } of before.items) {
        const moved = items.find((item) => item.id === id)
        expect(moved?.box).toEqual({ ...box, left: box.left + 800, top: box.top + 480 })
      }
      const vote = laid(items, 'vote', 'votes', 'one').box
      expect(notes.map(({ text }) => text)).toEqual(['mine'])
      expect(notes[0]?.box.left).toBeGreaterThan(vote.left)
    })

    it('lets a moved card take its own items along, and nothing else', async () => {
      const { board, people, settle } = now()
      await laySample(board, { x: 0, y: 0 })
      const before = await board.read()
      people[0].drag([laid(before.items, 'card', 'card', 'one').id], { dx: 16, dy: 160 })
      await settle()
      const { items } = await board.read()
      for (const { id, tag, box } of before.items) {
        const by = tag.card === 'one' ? { dx: 16, dy: 160 } : { dx: 0, dy: 0 }
        const moved = items.find((item) => item.id === id)
        expect(moved?.box).toEqual({ ...box, left: box.left + by.dx, top: box.top + by.dy })
      }
    })

    it('moves and removes a chip that carries fields as one', async () => {
      const { board, people, settle } = now()
      await laySample(board, { x: 0, y: 0 })
      const area = laid((await board.read()).items, 'station', 'area').id
      const dish = { key: 'idea/7', name: 'Gift shelf', owner: 'Lee', date: '' }
      const drawn = menuCard(dish, { left: 2_100, top: 400 }, { owner: 'Owner', when: 'When' })
      const scene = { size: { width: 3_000, height: 2_000 }, name: '', items: drawn }
      const whose = { workshop: 'w1', station: 'sample-1' }
      await board.create(
        newItems(scene, [...drawn.keys()], { x: 0, y: 0 }, area, whose).map((item) => ({
          ...item,
          area,
        })),
        () => false,
      )
      const before = (await board.read()).items
      const card = laid(before, 'chip', 'card', dish.key)
      expect([card.text, laid(before, 'field', 'owner', dish.key).text]).toEqual([
        'Gift shelf',
        'Lee',
      ])
      people[0].sticky(middle(card), 'mine')
      people[1].drag([card.id], { dx: 16, dy: 32 })
      await settle()
      await board.change([
        { id: card.id, to: { x: card.box.left + 160, y: card.box.top + 48 }, text: 'Gift card' },
      ])
      const { items } = await board.read()
      for (const { id, tag, box } of before) {
        const by = tag.card === dish.key ? { dx: 160, dy: 48 } : { dx: 0, dy: 0 }
        const moved = items.find((item) => item.id === id)
        expect(moved?.box).toEqual({ ...box, left: box.left + by.dx, top: box.top + by.dy })
      }
      expect(laid(items, 'chip', 'card', dish.key).text).toBe('Gift card')
      await board.remove([card.id])
      const after = await board.read()
      expect(after.items.some(({ tag }) => tag.card === dish.key)).toBe(false)
      expect(after.items).toHaveLength(before.length - 3)
      expect(after.notes.map(({ text }) => text)).toEqual(['mine'])
    })

    it('shows a copied card as a copy: new ids under the old tags', async () => {
      const { board, people, settle } = now()
      await laySample(board, { x: 0, y: 0 })
      const before = await board.read()
      const card = laid(before.items, 'card', 'card', 'two')
      people[1].duplicate([card.id], { dx: 0, dy: 320 })
      await settle()
      const { items } = await board.read()
      const copies = items.filter(({ id, tag }) => tag.id !== id)
      const originals = before.items.filter(({ tag }) => tag.card === 'two')
      const sorted = (list: readonly string[]) => list.toSorted()
      expect(sorted(copies.map(({ tag }) => tag.id))).toEqual(sorted(originals.map(({ id }) => id)))
      expect(items.length).toBe(before.items.length + originals.length)
    })

    it('keeps people’s notes where they lie when an area or a card is removed', async () => {
      const { board, people, settle, count } = now()
      await laySample(board, { x: 0, y: 0 })
      const { items } = await board.read()
      people[0].sticky(middle(laid(items, 'vote', 'votes', 'one')), 'one')
      people[1].sticky(middle(laid(items, 'field', 'who', 'two')), 'two')
      await settle()
      const boxes = async () => new Map((await board.read()).notes.map(({ id, box }) => [id, box]))
      const before = await boxes()
      await board.remove([laid(items, 'card', 'card', 'two').id])
      expect(await boxes()).toEqual(before)
      await board.remove([laid(items, 'station', 'area').id])
      const after = await board.read()
      expect(after.items).toEqual([])
      expect(await boxes()).toEqual(before)
      expect(count()).toBe(2)
    })

    it('reads what people typed into an item of ours, as text', async () => {
      const { board, people, settle } = now()
      await laySample(board, { x: 0, y: 0 })
      const field = laid((await board.read()).items, 'field', 'who', 'one')
      people[1].write(field.id, 'Members & “guests”\n<i>new</i>')
      await settle()
      expect(laid((await board.read()).items, 'field', 'who', 'one').text).toBe(
        'Members & “guests”\n<i>new</i>',
      )
    })

    it('says so when people delete something of ours: it is there no more', async () => {
      const { board, people, settle } = now()
      await laySample(board, { x: 0, y: 0 })
      people[0].remove([laid((await board.read()).items, 'chip', 'idea').id])
      await settle()
      const { items } = await board.read()
      expect(items.some(({ tag }) => tag.kind === 'chip')).toBe(false)
    })

    it('tells which items are locked, where the host tells', async () => {
      const { board, people, settle } = now()
      if (!board.can.lock) return
      await laySample(board, { x: 0, y: 0 })
      const field = laid((await board.read()).items, 'field', 'who', 'one')
      people[0].lock([field.id], true)
      await settle()
      expect(laid((await board.read()).items, 'field', 'who', 'one').locked).toBe(true)
    })
  })
}
