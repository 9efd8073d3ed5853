import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { createMiroBoard } from '../../plugin-miro/board/miro-board.ts'
import { panelJobs } from '../../plugin-miro/jobs/panel-jobs.ts'
import { pageClock } from '../../shared/panel/page-clock.ts'
import type { Progress } from '../../shared/session/jobs.ts'
import type { Workshop } from '../../shared/workshop/workshop.ts'
import { createMiroHost } from '../hosts/miro/index.ts'

const file = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../plugin-miro', name), 'utf8')

describe('the app’s manifest', () => {
  const manifest: unknown = parse(file('app-manifest.yaml'))

  it('asks for reading and writing boards, and nothing else', () => {
    expect(manifest).toMatchObject({
      sdkVersion: 'SDK_V2',
      scopes: ['boards:read', 'boards:write'],
      icons: { outline: expect.any(String), colored: expect.any(String) },
    })
  })

  it('has two square icons of less than 5,000 bytes, without gradients or anything from outside', () => {
    const { icons } = manifest as { icons: Record<string, string> }
    for (const icon of Object.values(icons)) {
      expect(icon.length).toBeLessThan(5_000)
      const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(icon) ?? []
      expect(width).toBe(height)
      expect(icon).not.toMatch(/gradient|href|<image|<script/i)
    }
    expect(new Set(icons['outline']?.match(/#[\da-f]{6}/gi)).size).toBe(1)
  })
})

describe.each(['index.html', 'panel.html'])('%s', (name) => {
  const html = file(name)

  it('lets in its own files and Miro’s script, and nothing inline', () => {
    const policy = /content="(default-src [^"]*)"/.exec(html)?.[1] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self' https://miro.com;")
    expect(policy).not.toMatch(/unsafe|\*/)
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=/)
  })

  it('loads Miro’s SDK as a classic script before its own module', () => {
    const scripts = [...html.matchAll(/<script ([^>]*)>/g)].map(([, attributes]) => attributes)
    expect(scripts).toHaveLength(2)
    expect(scripts[0]).toBe('src="https://miro.com/app/static/sdk/v2/miro.js"')
    expect(scripts[1]).toMatch(/^type="module" src="\.\//)
  })
})

const workshop: Workshop = {
  v: 1,
  id: 'w1',
  language: 'en',
  form: 'one-vote',
  departments: [{ key: 'product', letters: 'PR', name: 'Product', hue: 'blue' }],
  roster: [],
  stations: [{ id: 'four-arguments-1', kind: 'four-arguments', at: { x: 0, y: 0 }, laid: false }],
  facilitators: [],
  notOnePerson: [],
  ignored: [],
  decider: '',
  here: null,
  rounds: [],
  decisions: {},
  revision: 1,
}

describe('the headless page', () => {
  it('opens the panel at the icon, and lays what that asks for after it has closed', async () => {
    const host = createMiroHost({ latency: 2 })
    const { control } = host
    vi.stubGlobal('miro', host.miro({ user: 'ana', name: 'Ana', page: 'headless' }))
    try {
      await import('../../plugin-miro/headless.ts')
      expect(control.callCounts()['storage.get'] ?? 0).toBe(0)
      await vi.waitFor(() => expect(control.leaks()).toMatchObject({ listeners: 1, pending: 0 }))
      control.clickIcon('ana-tab')
      await vi.waitFor(() => expect(control.page('ana-tab', 'panel')).not.toBeNull())
      const panel = control.page('ana-tab', 'panel')
      if (!panel) throw new Error('No panel')
      const data = await panel.board.ui.getPanelData<{ tab: string }>()
      const board = createMiroBoard(panel, pageClock, { local: () => null })
      await board.store.set('workshop', JSON.stringify(workshop))
      const seen: (Progress | null)[] = []
      const local = {
        start: () => Promise.reject(new Error('The headless page did not answer')),
        cancel: () => undefined,
        watch: () => () => undefined,
      }
      const tab = data?.tab ?? null
      const jobs = panelJobs({ store: board.store, clock: pageClock, tab, local })
      jobs.watch((progress) => seen.push(progress))
      void jobs.start({ id: 'j1', task: 'lay', stations: ['four-arguments-1'] })
      await vi.waitFor(() => expect(seen.at(-1)?.state).toBe('working'), 5_000)
      control.clickCanvas('ana-tab')
      expect(control.page('ana-tab', 'panel')).toBeNull()
      const drawn = () => control.document.items().filter(({ type }) => type === 'shape').length
      await vi.waitFor(() => expect(drawn()).toBeGreaterThan(25), 10_000)
      const again = createMiroBoard(host.miro({ user: 'ana', page: 'panel' }), pageClock, {
        local: () => null,
      })
      await vi.waitFor(async () => {
        const stored: Workshop = JSON.parse((await again.store.get('workshop')) ?? '{}')
        expect(stored.stations[0]?.laid).toBe(true)
      }, 10_000)
      expect((await again.read()).items.length).toBeGreaterThan(15)
    } finally {
      control.closeTab('ana-tab')
      vi.unstubAllGlobals()
    }
  })
})
