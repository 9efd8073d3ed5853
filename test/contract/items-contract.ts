import { describe, expect, it } from 'vitest'
import type { BoardError } from '../../shared/board/board-error.ts'
import { hash } from '../../shared/board/hash.ts'
import { newItems } from '../../shared/board/new-items.ts'
import type { Now } from './board-contract.ts'
import { laid, laySample, sampleScene } from './sample.ts'

export const failure = (work: Promise<unknown>): Promise<BoardError> =>
  work.then(
    () => Promise.reject(new Error('It did not fail')),
    (error: BoardError) => error,
  )

/** Drawing, changing and removing what is ours. */
export function describeItems(now: Now): void {
  describe('items of ours', () => {
    it('reads back every tagged item where it was drawn, with its words and its own id', async () => {
      const { board } = now()
      const ids = await laySample(board, { x: 400, y: -320 })
      const { items } = await board.read()
      expect(new Set(ids).size).toBe(sampleScene.items.length)
      const drawn = sampleScene.items.flatMap((item, index) =>
        item.tag
          ? [
              {
                id: ids[index],
                own: ids[index],
                ...item.tag,
                ord: index,
                box: { ...item.box, left: item.box.left + 400, top: item.box.top - 320 },
                // An area's words are its name, which hosts keep apart.
                text: item.is === 'area' ? sampleScene.name : (item.text?.words ?? ''),
                locked: board.can.lock && !['card', 'field', 'chip'].includes(item.is),
              },
            ]
          : [],
      )
      const read = items.map(({ id, tag, box, text, locked }) => {
        const { id: own, v, workshop, station, laid: _, ...rest } = tag
        expect({ v, workshop, station }).toEqual({ v: 1, workshop: 'w1', station: 'sample-1' })
        return { id, own, ...rest, box, text, locked }
      })
      const byOrder = <Item extends { ord: number }>(list: Item[]) =>
        list.toSorted((a, b) => a.ord - b.ord)
      expect(byOrder(read)).toEqual(byOrder(drawn))
    })

    it('gives the free ground that it was asked for, away from what is there', async () => {
      const { board } = now()
      await laySample(board, { x: 0, y: 0 })
      const { width, height } = sampleScene.size
      const { x, y } = await board.freeSpace(sampleScene.size, null)
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
      expect(x >= width || x + width <= 0 || y >= height || y + height <= 0).toBe(true)
    })

    it('grants the ground that was wished for while nothing lies there', async () => {
      const { board } = now()
      await laySample(board, { x: 0, y: 0 })
      const { width, height } = sampleScene.size
      const under = { x: 0, y: height + 800 }
      expect(await board.freeSpace(sampleScene.size, under)).toEqual(under)
      const taken = await board.freeSpace(sampleScene.size, { x: width - 10, y: height - 10 })
      expect(taken.x >= width || taken.y >= height).toBe(true)
      expect(taken).not.toEqual({ x: width - 10, y: height - 10 })
    })

    it('rewrites words, and only what was asked for', async () => {
      const { board } = now()
      await laySample(board, { x: 0, y: 0 })
      const before = await board.read()
      const state = laid(before.items, 'words', 'state')
      const words = '● Vote now: 1 note each.\nSecond line & <b>no markup</b>'
      await board.change([{ id: state.id, text: words, fill: '#FFECBD', ink: '#1E1E1E' }])
      const after = await board.read()
      expect(after.items.find(({ id }) => id === state.id)).toEqual({ ...state, text: words })
      expect(after.items.filter(({ id }) => id !== state.id)).toEqual(
        before.items.filter(({ id }) => id !== state.id),
      )
    })

    it('rewrites a tag, which then names the item itself', async () => {
      const { board } = now()
      await laySample(board, { x: 0, y: 0 })
      const { id: own, ...tag } = laid((await board.read()).items, 'vote', 'votes', 'one').tag
      await board.change([{ id: own, tag: { ...tag, card: 'other', laid: hash('new') } }])
      const { items } = await board.read()
      expect(laid(items, 'vote', 'votes', 'other').tag).toEqual({
        ...tag,
        id: own,
        card: 'other',
        laid: hash('new'),
      })
    })

    it('moves an item by its corner, and grows an area in place', async () => {
      const { board } = now()
      await laySample(board, { x: 160, y: 80 })
      const { items } = await board.read()
      const chip = laid(items, 'chip', 'idea')
      const area = laid(items, 'station', 'area')
      await board.change([
        { id: chip.id, to: { x: 2_500, y: 1_500 } },
        { id: area.id, size: { width: 3_000, height: 2_600 } },
      ])
      const after = await board.read()
      expect(laid(after.items, 'chip', 'idea').box).toEqual({
        ...chip.box,
        left: 2_500,
        top: 1_500,
      })
      expect(laid(after.items, 'station', 'area').box).toEqual({ ...area.box, height: 2_600 })
      const card = laid(items, 'card', 'card', 'one')
      expect(laid(after.items, 'card', 'card', 'one').box).toEqual(card.box)
    })

    it('changes what it can, and says which items are gone', async () => {
      const { board } = now()
      await laySample(board, { x: 0, y: 0 })
      const { items } = await board.read()
      const chip = laid(items, 'chip', 'idea')
      const state = laid(items, 'words', 'state')
      await board.remove([chip.id])
      const error = await failure(
        board.change([
          { id: chip.id, text: '8' },
          { id: state.id, text: 'Still written' },
        ]),
      )
      expect(error.kind).toBe('gone')
      expect(error.items).toEqual([chip.id])
      expect(laid((await board.read()).items, 'words', 'state').text).toBe('Still written')
    })

    it('takes away everything of an area with it, and nothing twice', async () => {
      const { board, count } = now()
      const ids = await laySample(board, { x: 0, y: 0 })
      await board.remove(ids.slice(0, 1))
      expect((await board.read()).items).toEqual([])
      expect(count()).toBe(0)
      await board.remove(ids)
      expect(count()).toBe(0)
    })

    it('takes away all that was made, whichever order it is named in', async () => {
      const { board, count } = now()
      const ids = await laySample(board, { x: 0, y: 0 })
      await board.remove(ids.toReversed())
      expect(count()).toBe(0)
    })

    it('stops drawing when it is told to, and says what exists', async () => {
      const { board, count } = now()
      const whose = { workshop: 'w1', station: 'sample-1' }
      const [area = ''] = await board.create(
        newItems(sampleScene, [0], { x: 0, y: 0 }, null, whose),
        () => false,
      )
      const card = newItems(sampleScene, [1, 2, 3, 4], { x: 0, y: 0 }, area, whose)
      const error = await failure(board.create(card, () => true))
      expect(error.kind).toBe('cancelled')
      await board.remove([...error.made, area])
      expect(count()).toBe(0)
    })
  })
}
