import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../house/sources.ts'
import type { Host } from './rehearsal.ts'
import { leave, setStage } from './stage.ts'
import { playWholeDay, savedReport } from './whole-day.ts'

const stage = setStage()

describe.each<Host>(['miro', 'figjam'])('a whole day and its second session on %s', (host) => {
  it('go from check-in to roadmap, and give the report of docs/example-report.md', async () => {
    const seat = await stage.seat(host)
    await playWholeDay(seat)
    const example = await readFile(join(root, 'docs/example-report.md'), 'utf8')
    expect(await savedReport(seat)).toBe(example)
    await leave(seat)
  }, 240_000)
})
