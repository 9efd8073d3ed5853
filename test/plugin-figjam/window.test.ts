import { afterEach, describe, expect, it } from 'vitest'
import { packs } from '../../shared/language/pack.ts'
import { createSession } from '../../shared/session/create-session.ts'
import { localJobs } from '../../shared/session/local-jobs.ts'
import { stations } from '../../shared/workshop/stations.ts'
import { makeFigjamTrial, openPanel, type FigjamTrial } from '../contract/figjam.ts'
import { failure } from '../contract/items-contract.ts'
import { laySample } from '../contract/sample.ts'
import type { FigjamHostOptions } from '../hosts/figjam/index.ts'

describe('FigJam around the board', () => {
  let trial: FigjamTrial
  const open = async (options: FigjamHostOptions = {}) => {
    trial = await makeFigjamTrial(options)()
    return trial
  }
  afterEach(() => trial.close())

  it('keeps the board of the page on which a workshop is, whatever page is on screen', async () => {
    const { board, clients, host, people } = await open({ pages: ['Workshop', 'Notes'] })
    await laySample(board, { x: 0, y: 0 })
    await board.store.set('workshop', '{}')
    const [, second] = host.scene.children(host.scene.root)
    clients[0].openPage(second?.id ?? '')
    await trial.settle()
    const note = people[1].sticky({ x: 500, y: 1100 }, 'still counted')
    await trial.settle()
    expect((await board.read()).notes).toMatchObject([{ id: note, text: 'still counted' }])
    expect(await board.elsewhere?.()).toBeNull()
    await board.show([note])
    expect(clients[0].page).toBe(host.scene.firstPage())
    expect(clients[0].selection).toEqual([note])
  })

  it('says on which other page the workshop is, until it is there no more', async () => {
    const { board, clients, host, scheduler } = await open({ pages: ['Workshop', 'Notes'] })
    await board.store.set('workshop', '{}')
    const [, second] = host.scene.children(host.scene.root)
    clients[1].openPage(second?.id ?? '')
    const other = await openPanel(host, clients[1])
    expect(await other.board.elsewhere?.()).toBe('Workshop')
    expect(await other.board.store.get('workshop')).toBeNull()
    await board.store.remove('workshop')
    expect(await other.board.elsewhere?.()).toBeNull()
    other.board.close()
    expect(scheduler.waiting()).toBe(0)
  })

  it('lets the panel say so', async () => {
    const { board, clients, host, scheduler } = await open({ pages: ['Workshop', 'Notes'] })
    await board.store.set('workshop', '{}')
    const [, second] = host.scene.children(host.scene.root)
    clients[1].openPage(second?.id ?? '')
    const other = await openPanel(host, clients[1])
    const deps = { board: other.board, clock: scheduler, stations, packs, panel: 'p' }
    const session = createSession({
      ...deps,
      jobs: localJobs(deps),
      newId: () => 'id',
    })
    await session.start()
    expect(session.view.troubles).toMatchObject([{ kind: 'other-page', detail: 'Workshop' }])
    session.close()
    other.board.close()
  })

  it('begins afresh on another page while there is no workshop', async () => {
    const { clients, host, panel } = await open({ pages: ['One', 'Two'] })
    const [, second] = host.scene.children(host.scene.root)
    clients[0].openPage(second?.id ?? '')
    await trial.settle()
    expect(panel.shown()).toBe(2)
    expect(panel.run.errors).toEqual([])
  })

  it('tells what people did, not its own book-keeping', async () => {
    const { board, people } = await open()
    const ids = await laySample(board, { x: 0, y: 0 })
    await trial.settle()
    let hints = 0
    const stop = board.watch(() => (hints += 1))
    const { items } = await board.read()
    const { id, ...tag } = items[0]?.tag ?? { id: '' }
    if ('v' in tag) await board.change([{ id, tag }])
    await trial.settle()
    expect(hints).toBe(0)
    people[1].write(people[1].sticky({ x: 500, y: 1100 }), 'vote')
    await trial.settle()
    expect(hints).toBeGreaterThan(0)
    expect(ids.length).toBeGreaterThan(0)
    stop()
  })

  it('shows a short message of the host’s own, cut where it is longer', async () => {
    const { board, clients } = await open()
    board.say('x'.repeat(200))
    await trial.settle()
    expect(clients[0].toasts.history).toEqual(['x'.repeat(80)])
  })

  it('makes its window small and full again', async () => {
    const { board, panel } = await open()
    board.resize({ width: 340, height: 132 })
    await trial.settle()
    expect(panel.state()).toMatchObject({ width: 340, height: 132 })
  })

  it('runs the host’s own timer', async () => {
    const { board, host } = await open()
    await board.timer?.start(90_000)
    expect(host.timer.state).toBe('RUNNING')
    expect(host.timer.total).toBe(90)
    await board.timer?.stop()
    expect(host.timer.state).toBe('STOPPED')
  })

  it('does without a timer in a FigJam that has none', async () => {
    const { host, clients } = await open()
    host.faults.missing.add('figma.timer')
    const { board } = await openPanel(host, clients[1])
    expect([board.can.timer, board.timer]).toEqual([false, undefined])
    board.close()
  })

  it('says that a document is too large, and keeps the one before', async () => {
    const { board } = await open()
    await board.store.set('workshop', 'before')
    const error = await failure(board.store.set('workshop', 'x'.repeat(board.can.entryBytes + 1)))
    expect(error.kind).toBe('full')
    expect(await board.store.get('workshop')).toBe('before')
  })

  it('says so when this person’s own storage is full or refused', async () => {
    const { board, host } = await open()
    host.faults.storage = 'Storage limit exceeded'
    expect((await failure(board.mine.set('place', 'run'))).kind).toBe('full')
    expect((await failure(board.mine.get('place'))).kind).toBe('full')
  })
})
