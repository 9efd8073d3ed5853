import { describe, expect, it, vi } from 'vitest'
import { en } from '../../shared/language/en.ts'
import { departments } from './hosts/departments.ts'
import { untilDrawn, type HostRoom } from './hosts/host-room.ts'
import { miroRoom } from './hosts/miro-room.ts'
import { people, rooms } from './hosts/rooms.ts'
import { notesOn, picture } from './hosts/seen.ts'

vi.setConfig({ testTimeout: 120_000 })

const choice = { form: 'chosen', kinds: ['check-in'], departments } as const
const nothing: readonly string[] = []
const half = en.trouble['half-laid']('Check in')

/** A board whose panel is closed with the k-th request that it makes while laying. */
async function closedAt(make: () => Promise<HostRoom>, k: number) {
  const room = await make()
  room.as(people.ben).placeSticky({ x: -900, y: 200, text: 'here before you' })
  const panel = await room.open()
  panel.closeAt(k)
  // A page that is gone never hears how its work ended.
  void panel.session.lay(choice)
  await room.pass(20_000)
  return { room, asked: panel.asks() }
}

describe.each(rooms)('a panel that is closed in the middle of laying on %s', (_, make) => {
  it('leaves nothing half done: the next one finishes it, or clears it away', async () => {
    const well = await closedAt(make, 0)
    const whole = picture(well.room.document)
    const notes = notesOn(well.room.document)
    const told = new Set<string>()
    const step = Math.ceil(well.asked / 40)
    for (let k = 1; k <= well.asked; k += step) {
      for (const way of ['finishLaying', 'clearLaying'] as const) {
        const { room } = await closedAt(make, k)
        const { session, says } = await room.open()
        if (session.view.phase === 'laying') await room.pass(60_000)
        await room.run(session.countNow())
        const said = says()
        for (const sentence of said) told.add(sentence)
        if (said.length === 0) {
          expect(['', whole], `request ${k}, ${way}`).toContain(picture(room.document))
          if (session.view.phase === 'nothing') await room.run(session.lay(choice))
          // Whose claim it was, Miro does not tell: it may be somebody else's, and is respected for some seconds.
          if (says().length > 0) {
            expect(says(), `request ${k}, ${way}`).toEqual([en.trouble.claimed('')])
            await room.pass(10_000)
            await room.run(session.lay(choice))
          }
          expect(picture(room.document), `request ${k}, ${way}`).toBe(whole)
        } else {
          expect(said, `request ${k}, ${way}`).toEqual([half])
          await room.run(session[way]())
          await room.pass(1_000)
          expect(says(), `request ${k}, ${way}`).toEqual(nothing)
          expect(picture(room.document), `request ${k}, ${way}`).toBe(
            way === 'finishLaying' ? whole : '',
          )
        }
        expect(notesOn(room.document), `request ${k}, ${way}`).toEqual(notes)
      }
    }
    expect([...told]).toEqual([half])
  })
})

it('a panel of Miro that is opened again meanwhile shows how far it is', async () => {
  const room = await miroRoom({ latency: 300 })
  const first = await room.open()
  void first.session.lay(choice)
  await untilDrawn(room, 12)
  first.close()
  const { session, says } = await room.open()
  expect(session.view.phase).toBe('laying')
  expect(session.view.progress?.total).toBeGreaterThan(20)
  expect(says()).toEqual(nothing)
  await room.pass(30_000)
  expect(session.view).toMatchObject({ phase: 'ready', progress: null, role: 'facilitator' })
  expect(session.view.stations).toMatchObject([{ id: 'check-in-1', onBoard: true }])
  expect(says()).toEqual(nothing)
})
