import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { builtPage, builtScript } from '../plugin-figjam/built-script.ts'
import { launchBrowser } from '../tools/browser.ts'
import { serveFolder } from '../tools/static-server.ts'
import { probe, type Painted } from './figjam/probe.ts'
import type { Record, Sweep } from './figjam/timed-world.ts'
import { median, type Bench, type Row } from './measure.ts'

/** How long the people are watched. Milliseconds. */
const long = 20_000

interface Trial {
  readonly lane: 'quickjs' | 'v8'
  readonly notes: number
}

const trials: readonly Trial[] = [
  { lane: 'quickjs', notes: 5_000 },
  { lane: 'v8', notes: 5_000 },
  { lane: 'quickjs', notes: 200 },
]

/** A folder to serve: the bench's page, and the plugin as it is shipped. */
async function makePages(): Promise<string> {
  const here = import.meta.dirname
  const outDir = await mkdtemp(join(tmpdir(), 'hint-to-paint-'))
  const root = resolve(here, 'figjam')
  const target = 'es2022'
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    build: { outDir, target, emptyOutDir: true },
  })
  await writeFile(join(outDir, 'code.js'), await builtScript())
  await writeFile(join(outDir, 'ui.html'), await builtPage())
  await cp(resolve(here, '../../plugin-figjam/manifest.json'), join(outDir, 'manifest.json'))
  return outDir
}

/** One count from the host's hint to the picture: where its milliseconds went. */
interface Way {
  readonly hint: number
  readonly sweep: Sweep
  readonly painted: Painted
}

interface Seen {
  readonly ways: readonly Way[]
  /** What a million steps of a loop in QuickJS took meanwhile. Milliseconds. */
  readonly pace: readonly number[]
}

/** Lays a workshop, opens a vote, and watches nine people. */
async function watch(browser: Browser, address: string, { lane, notes }: Trial): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 400, height: 700 } })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  // `__name` is what esbuild (in tsx) wraps functions with to keep their names.
  await page.addInitScript(`{ const __name = (value) => value; (${String(probe)})() }`)
  await page.goto(`${address}?lane=${lane}`)
  const panel = page.frameLocator('iframe')
  const press = (name: string): Promise<void> => panel.getByRole('button', { name }).click()
  await panel.getByText('One vote: four arguments').click()
  await press('Put it on the board')
  await panel.getByText('Before people come').waitFor()
  await page.evaluate(() => globalThis.page.people('check-in'))
  await panel.getByRole('tab', { name: 'Run' }).click()
  await panel.getByRole('combobox', { name: 'Area' }).selectOption({ label: 'Four arguments' })
  await press('Start the vote')
  await panel.getByRole('button', { name: 'Stop the vote' }).waitFor()
  await page.evaluate(() => globalThis.page.people('arguments'))
  await page.evaluate((count) => globalThis.page.crowd(count), notes)
  const seen = await page.evaluate((ms) => globalThis.page.watch(ms), long)
  const pace = await page.evaluate(() => globalThis.page.pace())
  await context.close()
  return { ways: waysOf(seen), pace }
}

/** Joins each hint with the first reading that began after it, and that with the picture it made, if it made one. */
function waysOf({ hints, sweeps, painted }: Record & { painted: readonly Painted[] }): Way[] {
  return hints.flatMap((hint) => {
    const at = sweeps.findIndex(({ began }) => began >= hint)
    const sweep = sweeps[at]
    const next = sweeps[at + 1]?.ended ?? Infinity
    const picture = painted.find(
      ({ received }) => sweep && received > sweep.ended && received < next,
    )
    return sweep && picture ? [{ hint, sweep, painted: picture }] : []
  })
}

const parts: readonly { readonly what: string; of(way: Way): number }[] = [
  { what: 'until the reading begins', of: ({ hint, sweep }) => sweep.began - hint },
  {
    what: 'the script: its own work and the crossings',
    of: ({ sweep }) => sweep.ended - sweep.began - sweep.host,
  },
  { what: 'the script: what the emulated host answers', of: ({ sweep }) => sweep.host },
  { what: 'the message to the panel', of: ({ sweep, painted }) => painted.received - sweep.ended },
  { what: 'count and render', of: ({ painted }) => painted.changed - painted.received },
  { what: 'paint', of: ({ painted }) => painted.painted - painted.changed },
]

async function run(): Promise<Row[]> {
  const folder = await makePages()
  const server = await serveFolder(folder)
  const browser = await launchBrowser()
  const rows: Row[] = []
  try {
    for (const trial of trials) {
      const { ways, pace } = await watch(browser, server.address, trial)
      const times = ways.map(({ hint, painted }) => painted.painted - hint)
      const first = rows[0]
      rows.push({
        what: `${trial.notes} stickies, code.js in ${trial.lane === 'v8' ? 'V8' : 'QuickJS'}`,
        milliseconds: times,
        ratio: first ? median(times) / median(first.milliseconds) : null,
        bound: first ? null : { milliseconds: 250, share: 0.95 },
      })
      if (first) continue
      rows.push({
        what: 'for comparison: a million steps of a loop in QuickJS',
        milliseconds: pace,
        ratio: median(pace) / median(times),
        bound: null,
      })
      for (const { what, of } of parts) {
        const own = ways.map(of)
        rows.push({
          what: `– ${what}`,
          milliseconds: own,
          ratio: median(own) / median(times),
          bound: null,
        })
      }
    }
  } finally {
    await browser.close()
    await server.close()
    await rm(folder, { recursive: true })
  }
  return rows
}

/** Nine people type and move their votes; the panel, its sandbox and the wall between them are the real ones. */
export const hintToPaint: Bench = {
  title: 'From the host’s hint to the panel’s paint, FigJam, nine people typing',
  run,
}
