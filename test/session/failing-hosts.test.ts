import { describe, expect, it, vi } from 'vitest'
import { en } from '../../shared/language/en.ts'
import type { Session } from '../../shared/session/session.ts'
import { departments } from './hosts/departments.ts'
import type { HostRoom } from './hosts/host-room.ts'
import { people, rooms } from './hosts/rooms.ts'
import { areasOn, notesOn, picture } from './hosts/seen.ts'

/** Each of these plays the same piece of work some hundred times. */
vi.setConfig({ testTimeout: 120_000 })

const checkIn = { form: 'chosen', kinds: ['check-in'], departments } as const
const nothing: readonly string[] = []
const lay = (session: Session) => session.lay(checkIn)

/** A board where people have written already, and write on whatever appears. */
async function busyBoard(make: () => Promise<HostRoom>) {
  const room = await make()
  const { document } = room
  room.as(people.ben).placeSticky({ x: -900, y: 200, text: 'here before you' })
  room.as(people.jo).placeSticky({ x: -600, y: 200, text: '' })
  let written = notesOn(document)
  const panel = await room.open()
  /** Somebody drops a note on the new area as soon as there is one. */
  let dropped = false
  const dropOnArea = () => {
    // A section stands where it will stay once it is locked; nobody is faster than the turn that draws it.
    const area = areasOn(document).find(({ type, locked }) => type === 'frame' || locked)
    if (dropped || !area) return
    dropped = true
    const { x, y } = document.absolute(area.id)
    room.as(people.lee).placeSticky({ x: x + area.width / 2, y: y + area.height / 2, text: 'mine' })
    written = notesOn(document)
  }
  const failAt = (k: number, which?: RegExp) =>
    room.failWhen((asked) => {
      dropOnArea()
      return asked === k
    }, which)
  return { room, ...panel, failAt, written: () => written }
}

describe.each(rooms)('when a call to %s fails', (_, make) => {
  const create = /^(board\.)?create/

  async function play(k: number, which: RegExp) {
    const { room, session, says, failAt, written } = await busyBoard(make)
    const before = picture(room.document)
    failAt(k, which)
    await room.run(lay(session))
    await room.pass(1_000)
    return { room, session, says, before, written, asked: room.asked() }
  }

  it.each([
    ['whichever item it draws', create],
    ['whatever it asks', /./],
  ])('laying leaves the area whole or the board as before: %s', async (_what, which) => {
    const well = await play(0, which)
    const whole = picture(well.room.document)
    expect(well.says()).toEqual(nothing)
    expect(well.written()).toHaveLength(3)
    expect(notesOn(well.room.document)).toEqual(well.written())
    // Of hundreds of requests, one in a few.
    const step = Math.ceil(well.asked / 100)
    const failed = en.trouble.failed(well.room.host)
    let asBefore = 0
    for (let k = 1; k <= well.asked; k += step) {
      const { room, session, says, before, written } = await play(k, which)
      const now = picture(room.document)
      expect([before, whole], `request ${k}`).toContain(now)
      if (now === before) {
        asBefore += 1
        expect(says(), `request ${k}`).toEqual([failed])
        expect(session.view.phase, `request ${k}`).toBe('nothing')
      } else expect([nothing, [failed]], `request ${k}`).toContainEqual(says())
      expect(notesOn(room.document), `request ${k}`).toEqual(written())

      for (const { id } of session.view.troubles) await room.run(session.tryAgain(id))
      await room.pass(1_000)
      expect(says(), `request ${k}`).toEqual(nothing)
      expect(picture(room.document), `request ${k}`).toBe(whole)
      expect(notesOn(room.document), `request ${k}`).toEqual(written())
    }
    expect(asBefore).toBeGreaterThan(10)
  })
})
