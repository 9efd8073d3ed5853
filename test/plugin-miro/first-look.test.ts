import { expect, it } from 'vitest'
import { createMiroBoard } from '../../plugin-miro/board/miro-board.ts'
import { firstLook } from '../../plugin-miro/first-look.ts'
import { pageClock } from '../../shared/panel/page-clock.ts'
import { createMiroHost } from '../hosts/miro/index.ts'

function open() {
  const host = createMiroHost({ latency: 0 })
  const miro = host.miro({ user: 'ana', name: 'Ana', page: 'panel' })
  const texts = new Map<string, string>()
  const local = () => ({
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  })
  return { host, miro, local, board: createMiroBoard(miro, pageClock, { local }) }
}

it('finds an empty board, and what this person left in the panel there', async () => {
  const { host, miro, local, board } = open()
  await board.mine.set('kept', '{"form":"ninety","place":7}')
  const before = host.control.credits('ana').hour
  const found = await firstLook(miro, local)
  expect(host.control.credits('ana').hour - before).toBe(100)
  expect(found?.kept).toEqual({ form: 'ninety' })
  await found?.keep({ form: 'chosen' })
  expect((await firstLook(miro, local))?.kept).toEqual({ form: 'chosen' })
})

it('says nothing where anything is stored as the workshop, whether it can be read or not', async () => {
  const { miro, local, board } = open()
  await board.store.set('workshop', 'not even JSON')
  expect(await firstLook(miro, local)).toBeNull()
  await board.store.remove('workshop')
  expect(await firstLook(miro, local)).not.toBeNull()
})

it('does not take a failure for an empty board', async () => {
  const { host, miro, local } = open()
  host.control.faults.plan('storage.get', new Error('Network error'))
  await expect(firstLook(miro, local)).rejects.toThrow()
})
