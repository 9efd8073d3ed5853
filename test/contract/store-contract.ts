import { describe, expect, it } from 'vitest'
import type { Now } from './board-contract.ts'
import { failure } from './items-contract.ts'

/** Small documents kept with the board, and with the person. */
export function describeStore(now: Now): void {
  describe('the store', () => {
    it('keeps a document, tells a missing one apart, and forgets a removed one', async () => {
      const { store } = now().board
      expect(await store.get('round/a-1')).toBeNull()
      await store.set('round/a-1', '{"v":1,"words":"ß 漢 🎈 \\u2028"}')
      await store.set('round/a-1/1', 'other')
      expect(await store.get('round/a-1')).toBe('{"v":1,"words":"ß 漢 🎈 \\u2028"}')
      await store.set('round/a-1', 'second')
      expect(await store.get('round/a-1')).toBe('second')
      await store.remove('round/a-1')
      await store.remove('round/a-1')
      expect(await store.get('round/a-1')).toBeNull()
      expect(await store.get('round/a-1/1')).toBe('other')
    })

    it('shows it to the other panels once it has settled, and keeps what is mine apart', async () => {
      const { board, join, settle } = now()
      const other = await join()
      await board.store.set('workshop', 'shared')
      await board.mine.set('workshop', 'private')
      await settle()
      expect(await other.store.get('workshop')).toBe('shared')
      expect(await other.mine.get('workshop')).toBeNull()
      expect(await board.mine.get('workshop')).toBe('private')
    })

    it('takes a document of exactly the size it promises, and refuses a larger one untouched', async () => {
      const { store } = now().board
      const { entryBytes } = now().board.can
      // Two bytes a letter, so that counting letters instead of bytes shows.
      const largest = 'é'.repeat(Math.floor(entryBytes / 2))
      await store.set('workshop', largest)
      expect(await store.get('workshop')).toBe(largest)
      const error = await failure(store.set('workshop', `${largest}éé`))
      expect(error.kind).toBe('full')
      expect(await store.get('workshop')).toBe(largest)
    })
  })
}
