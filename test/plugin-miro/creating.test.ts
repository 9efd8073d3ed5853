import { describe, expect, it } from 'vitest'
import { ceilings } from '../../plugin-miro/board/ledger.ts'
import type { BoardError } from '../../shared/board/board-error.ts'
import { never } from '../../shared/board/cancel.ts'
import { newItems } from '../../shared/board/new-items.ts'
import { place } from '../../shared/board/place.ts'
import { sceneFor } from '../../shared/session/scenes.ts'
import { deckEn } from '../../shared/workshop/decks/en.ts'
import { stations } from '../../shared/workshop/stations.ts'
import type { Department } from '../../shared/workshop/workshop.ts'
import { laySample, sampleScene } from '../contract/sample.ts'
import { openMiroTrial, type MiroTrial } from '../contract/miro.ts'

const departments: Department[] = [
  { key: 'product', letters: 'PR', name: 'Product', hue: 'blue' },
  { key: 'design', letters: 'DE', name: 'Design', hue: 'pink' },
  { key: 'engineering', letters: 'EN', name: 'Engineering', hue: 'green' },
  { key: 'marketing', letters: 'MK', name: 'Marketing', hue: 'orange' },
]
const plans = stations.flatMap((station, index) => {
  const scene = sceneFor(station, deckEn, { departments }, null)
  const { kind } = station
  const at = { x: index * 10_000, y: 0 }
  return scene ? [{ station: `${kind}-1`, kind, workshop: 'w1', scene, at }] : []
})

const lay = (trial: MiroTrial, which: typeof plans): Promise<unknown> => {
  const { board, scheduler: clock } = trial
  const placer = { board, clock, panel: 'p1', cancel: never, report: () => undefined }
  return trial.until(place(which, placer, async () => undefined))
}

const paid = ({ host }: MiroTrial) => host.control.calls.filter(({ credits }) => credits > 0)

describe.each([false, true])(
  'laying, where frames adopt what is drawn over them: %s',
  (adoptOnCreate) => {
    it.each(plans)('$kind takes at most 2.7 calls an item', async (plan) => {
      const trial = await openMiroTrial({ adoptOnCreate })
      await lay(trial, [plan])
      expect(paid(trial).length / plan.scene.items.length).toBeLessThanOrEqual(2.7)
      const { items } = await trial.board.read()
      expect(items).toHaveLength(plan.scene.items.filter(({ tag }) => tag).length)
    })

    it('puts everything into its area, and each card together', async () => {
      const trial = await openMiroTrial({ adoptOnCreate })
      const ids = await laySample(trial.board, { x: 320, y: 160 })
      const { document } = trial.host.control
      for (const id of ids.slice(1)) expect(document.get(id)?.parent).toBe(ids[0])
      const groups = document.items().filter(({ type }) => type === 'group')
      expect(groups.map(({ props }) => props['itemsIds'])).toEqual([
        ids.slice(1, 5),
        ids.slice(5, 9),
      ])
    })

    it('draws nothing over what lies on it, however late answers come', async () => {
      let seed = 7
      const latency = () => {
        seed = (seed * 16_807) % 2_147_483_647
        return seed % 200
      }
      const trial = await openMiroTrial({ adoptOnCreate, latency })
      const ids = await trial.until(laySample(trial.board, { x: 0, y: 0 }))
      const depth = (id: string) => trial.host.control.document.get(id)?.z ?? NaN
      const boxes = sampleScene.items.map(({ box }) => box)
      for (const [above, a] of boxes.entries()) {
        for (const [below, b] of boxes.slice(0, above).entries()) {
          const apart =
            a.left >= b.left + b.width ||
            b.left >= a.left + a.width ||
            a.top >= b.top + b.height ||
            b.top >= a.top + a.height
          if (!apart) expect(depth(ids[above] ?? '')).toBeGreaterThan(depth(ids[below] ?? ''))
        }
      }
    })
  },
)

describe('laying', () => {
  it('never takes more than its share of a minute, and says when it waits', async () => {
    const trial = await openMiroTrial()
    const waits: number[] = []
    const { board, scheduler: clock } = trial
    const report = ({ until }: { until: number | null }) => void (until && waits.push(until))
    const many = [0, 1].flatMap((row) =>
      plans.map((plan) => ({
        ...plan,
        station: `${plan.kind}-${row}`,
        at: { ...plan.at, y: row * 9_000 },
      })),
    )
    const placer = { board, clock, panel: 'p1', cancel: never, report }
    await trial.until(place(many, placer, async () => undefined))
    const calls = paid(trial)
    for (const { at: end } of calls) {
      const within = calls.filter(({ at }) => at > end - 60_000 && at <= end)
      const spent = within.reduce((sum, { credits }) => sum + credits, 0)
      expect(spent).toBeLessThanOrEqual(ceilings.minute)
    }
    expect(waits.length).toBeGreaterThan(0)
  })

  it('goes on one by one where a board takes no groups into frames', async () => {
    const trial = await openMiroTrial()
    const { faults, document } = trial.host.control
    const refusal = new Error('Groups cannot be added here')
    faults.plan(({ method }) => method === 'frame.add', refusal, { times: 1 })
    const ids = await laySample(trial.board, { x: 0, y: 0 })
    for (const id of ids.slice(1)) expect(document.get(id)?.parent).toBe(ids[0])
    expect(document.items().filter(({ type }) => type === 'group')).toHaveLength(2)
  })

  it('says so when this person may not edit the board', async () => {
    const trial = await openMiroTrial()
    trial.host.control.document.setUser({ id: 'ana', name: 'Ana', role: 'viewer', online: true })
    const error = await laySample(trial.board, { x: 0, y: 0 }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ kind: 'forbidden', made: [] })
    expect(trial.count()).toBe(0)
  })

  it('says when the hour is used up', async () => {
    const trial = await openMiroTrial()
    trial.host.control.exhaust('ana', 'hour')
    const error = await laySample(trial.board, { x: 0, y: 0 }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ kind: 'hourly', until: trial.scheduler.now() + 300_000 })
  })

  it.each(['reject', 'never'] as const)(
    'names all that it made when any one call fails (%s), so that it can be taken back',
    async (how) => {
      const whose = { workshop: 'w1', station: 'sample-1' }
      const rest = sampleScene.items.map((_, index) => index).slice(1)
      for (let k = 0; ; k++) {
        const trial = await openMiroTrial()
        const at = { x: 0, y: 0 }
        const [area = ''] = await trial.board.create(
          newItems(sampleScene, [0], at, null, whose),
          () => false,
        )
        const items = newItems(sampleScene, rest, at, area, whose)
        const fault = how === 'reject' ? new Error('Something odd') : 'never'
        trial.host.control.faults.plan(({ credits }) => credits > 0, fault, { after: k })
        const result = await trial.until(
          trial.board.create(items, () => false).catch((error: BoardError) => error),
        )
        if (!('made' in result)) {
          expect(k).toBeGreaterThan(rest.length)
          break
        }
        expect(['failed', 'offline']).toContain(result.kind)
        await trial.until(trial.board.remove([...result.made, area]))
        expect(trial.count()).toBe(0)
      }
    },
  )
})
