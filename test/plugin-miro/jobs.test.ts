import { describe, expect, it } from 'vitest'
import { createMiroBoard, type MiroBoard } from '../../plugin-miro/board/miro-board.ts'
import { headlessJobs } from '../../plugin-miro/jobs/headless-jobs.ts'
import { panelJobs } from '../../plugin-miro/jobs/panel-jobs.ts'
import type { Cancel } from '../../shared/board/cancel.ts'
import { wait } from '../../shared/board/wait.ts'
import type { Job, Jobs, Progress } from '../../shared/session/jobs.ts'
import { createMiroHost, manualScheduler } from '../hosts/miro/index.ts'

const job: Job = { id: 'j1', task: 'lay', stations: ['four-arguments-1'] }
const progress = (state: Progress['state'], done: number): Progress => ({
  job: job.id,
  state,
  done,
  total: 10,
  stations: [{ id: 'four-arguments-1', state: 'working' }],
  until: null,
  error: null,
  left: [],
})

/** One tab: its host, its headless page, and a panel that can be opened again and again. */
function openTab() {
  const scheduler = manualScheduler()
  const host = createMiroHost({ scheduler, latency: 20 })
  const page = (kind: 'headless' | 'panel'): MiroBoard =>
    createMiroBoard(host.miro({ user: 'ana', page: kind }), scheduler, { local: () => null })
  const work = { begun: 0, ended: 0 }

  /** Ten steps of 300 ms. */
  const run = async (
    _: Job,
    cancel: Cancel,
    report: (progress: Progress) => void,
  ): Promise<Progress> => {
    work.begun += 1
    for (let done = 0; done < 10 && !cancel.asked; done++) {
      report(progress('working', done))
      await wait(scheduler, 300, cancel)
    }
    const end = progress(cancel.asked ? 'cancelled' : 'done', 10)
    report(end)
    work.ended += 1
    return end
  }

  const openPanel = (tab: string | null = 't1') => {
    const heard: (Progress | null)[] = []
    const localWork = { begun: 0 }
    const watchers = new Set<(progress: Progress | null) => void>()
    const local: Jobs = {
      start: async () => {
        localWork.begun += 1
        for (const watcher of watchers) watcher(progress('done', 10))
        for (const watcher of watchers) watcher(null)
      },
      cancel: () => undefined,
      watch: (listener) => {
        watchers.add(listener)
        return () => undefined
      },
    }
    const { store } = page('panel')
    const jobs = panelJobs({ store, clock: scheduler, tab, local })
    jobs.watch((one) => heard.push(one))
    return { jobs, heard, localWork }
  }

  const openHeadless = () =>
    headlessJobs({ store: page('headless').store, clock: scheduler, tab: 't1', run })
  return { scheduler, host, work, openPanel, openHeadless }
}

describe('jobs over the wall', () => {
  it('are carried out by the headless page, and the panel sees every second of it', async () => {
    const { scheduler, host, work, openPanel, openHeadless } = openTab()
    await Promise.all([openHeadless(), scheduler.advance(500)])
    const { jobs, heard, localWork } = openPanel()
    let over = false
    void jobs.start(job).then(() => {
      over = true
    })
    await scheduler.advance(6_000)
    expect(over).toBe(true)
    expect(work).toEqual({ begun: 1, ended: 1 })
    expect(localWork.begun).toBe(0)
    expect(heard.slice(0, 2)).toEqual([null, progress('working', 0)])
    expect(heard.slice(-2)).toEqual([progress('done', 10), null])
    // One second apart, over three seconds, and the end.
    expect(host.control.callCounts()['storage.set']).toBeLessThanOrEqual(1 + 5)
    await scheduler.advance(20_000)
    expect(host.control.leaks().timers).toBe(0)
  })

  it('go on while the panel is closed, and a panel opened again sees how far they are', async () => {
    const { scheduler, host, work, openPanel, openHeadless } = openTab()
    await Promise.all([openHeadless(), scheduler.advance(500)])
    void openPanel().jobs.start(job)
    await scheduler.advance(700)
    host.control.clickCanvas('ana-tab')
    await scheduler.advance(700)
    const { heard } = openPanel()
    await scheduler.advance(200)
    expect(heard.at(-1)).toMatchObject({ job: 'j1', state: 'working' })
    await scheduler.advance(5_000)
    expect(heard.slice(-2)).toEqual([progress('done', 10), null])
    expect(work).toEqual({ begun: 1, ended: 1 })
  })

  it('are stopped by the panel, also by one that did not begin them', async () => {
    const { scheduler, openPanel, openHeadless } = openTab()
    await Promise.all([openHeadless(), scheduler.advance(500)])
    void openPanel().jobs.start(job)
    await scheduler.advance(700)
    const { jobs, heard } = openPanel()
    await scheduler.advance(200)
    jobs.cancel()
    await scheduler.advance(500)
    expect(heard.slice(-2)).toEqual([progress('cancelled', 10), null])
  })

  it('are done in the panel where no headless page answers, and not twice when one wakes up', async () => {
    const { scheduler, work, openPanel, openHeadless } = openTab()
    const { jobs, heard, localWork } = openPanel()
    const done = jobs.start(job)
    await scheduler.advance(2_900)
    expect(localWork.begun).toBe(0)
    await scheduler.advance(1_000)
    await done
    expect(localWork.begun).toBe(1)
    expect(heard).toEqual([null, progress('done', 10), null])
    await Promise.all([openHeadless(), scheduler.advance(500)])
    expect(work.begun).toBe(0)
  })

  it('are done in the panel at once where no tab is known, and where nothing can be stored', async () => {
    const { scheduler, host, openPanel } = openTab()
    const nameless = openPanel(null)
    await nameless.jobs.start(job)
    expect(nameless.localWork.begun).toBe(1)
    host.control.faults.plan('storage.set', new Error('Not here'))
    const mute = openPanel()
    const done = mute.jobs.start(job)
    await scheduler.advance(500)
    await done
    expect(mute.localWork.begun).toBe(1)
  })
})
