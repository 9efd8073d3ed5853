import { describe, expect, it } from 'vitest'
import type { Now } from './board-contract.ts'
import { laid, laySample, middle } from './sample.ts'

/** People's own notes, and the hints that something changed. */
export function describeNotes(now: Now): void {
  describe('notes', () => {
    it('reads a note in an area with its words, colour, author and place', async () => {
      const { board, people, settle } = now()
      await laySample(board, { x: 0, y: 0 })
      const at = middle(laid((await board.read()).items, 'vote', 'votes', 'one'))
      const id = people[1].sticky(at, 'because & so <b>', 'blue')
      await settle()
      const [note] = (await board.read()).notes
      expect(note).toMatchObject({ id, kind: 'sticky', text: 'because & so <b>', hue: 'blue' })
      expect(note?.stuckTo).toBeNull()
      const key = board.can.authors
      expect(note?.author[key]).toBe(people[1].author[key])
      expect(note?.madeAt === null).toBe(!board.can.madeAt)
      const { left, top, width, height } = note?.box ?? { left: 0, top: 0, width: 0, height: 0 }
      expect(Math.abs(left + width / 2 - at.x)).toBeLessThan(0.1)
      expect(Math.abs(top + Math.min(width, height) / 2 - at.y)).toBeLessThan(0.1)
      expect([left, top, width, height].every((n) => Number.isInteger(16 * n))).toBe(true)
    })

    it('reads a note outside every area by its place alone', async () => {
      const { board, people, settle } = now()
      await laySample(board, { x: 0, y: 0 })
      people[0].sticky({ x: -2_000, y: -2_000 }, 'private', 'green')
      await settle()
      const [note] = (await board.read()).notes
      expect(note).toMatchObject({ text: '', hue: null, author: { id: null, name: null } })
    })

    it('follows a note that is rewritten, moved, copied or taken away', async () => {
      const { board, people, settle } = now()
      await laySample(board, { x: 0, y: 0 })
      const vote = laid((await board.read()).items, 'vote', 'votes', 'one')
      const id = people[0].sticky(middle(vote), 'first')
      await settle()
      const [first] = (await board.read()).notes
      people[0].write(id, 'second')
      people[0].drag([id], { dx: 48, dy: 32 })
      await settle()
      const [second] = (await board.read()).notes
      expect(second?.text).toBe('second')
      expect(second?.box.left).toBe((first?.box.left ?? 0) + 48)
      const [copy = ''] = people[1].duplicate([id], { dx: 80, dy: 0 })
      await settle()
      const { notes } = await board.read()
      expect(notes.map((note) => note.id).toSorted()).toEqual([id, copy].toSorted())
      people[0].remove([id])
      await settle()
      expect((await board.read()).notes.map((note) => note.id)).toEqual([copy])
    })

    it('says what a stamp sticks to, where there are stamps', async () => {
      const { board, people, settle } = now()
      if (!board.can.stamps) return
      await laySample(board, { x: 0, y: 0 })
      const at = middle(laid((await board.read()).items, 'vote', 'votes', 'one'))
      const sticky = people[0].sticky(at, 'idea')
      const stamp = people[1].stamp(at)
      await settle()
      const { notes } = await board.read()
      const read = notes.find(({ id }) => id === stamp)
      expect(read).toMatchObject({ kind: 'stamp', stuckTo: sticky, text: '' })
      expect(read?.author.name).toBe(people[1].author.name)
    })

    it('hints at what people do, until it is told to stop', async () => {
      const { board, people, settle } = now()
      await laySample(board, { x: 0, y: 0 })
      await settle()
      let hints = 0
      const stop = board.watch(() => {
        hints += 1
      })
      people[0].sticky({ x: 500, y: 1_100 }, 'vote')
      await settle()
      expect(hints).toBeGreaterThan(0)
      stop()
      stop()
      const until = hints
      people[0].sticky({ x: 600, y: 1_100 }, 'late')
      await settle()
      expect(hints).toBe(until)
    })

    it('shows items without complaint, even ones that are gone', async () => {
      const { board, people, settle } = now()
      const ids = await laySample(board, { x: 0, y: 0 })
      const note = people[0].sticky({ x: 500, y: 1_100 })
      await settle()
      await board.show([note, ids[1] ?? ''])
      people[0].remove([note])
      await settle()
      await board.show([note])
      expect((await board.read()).items.length).toBeGreaterThan(0)
    })
  })
}
