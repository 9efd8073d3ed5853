import { describe, expect, it } from 'vitest'
import { en } from '../../shared/language/en.ts'
import type { Session } from '../../shared/session/session.ts'
import { scripts } from '../rehearsal/people/scripts.ts'
import { departments } from './hosts/departments.ts'
import type { HostPanel, HostRoom } from './hosts/host-room.ts'
import { rooms } from './hosts/rooms.ts'
import { areasOn, notesOn, picture } from './hosts/seen.ts'

const choice = { form: 'chosen', kinds: ['check-in', 'four-arguments'], departments } as const
const station = 'four-arguments-1'
const nothing: readonly string[] = []

/** What the slower of two may hear; without a name where the host does not tell it. */
const already = ['', 'Ana', 'Ben'].map((name) => en.trouble.claimed(name))

async function pressBoth(
  room: HostRoom,
  panels: readonly HostPanel[],
  press: (session: Session) => Promise<void>,
): Promise<void> {
  await room.run(Promise.all(panels.map(({ session }) => press(session))))
  await room.pass(2_000)
  for (const { session, says } of panels) {
    expect(already).toEqual(expect.arrayContaining([...says()]))
    expect(says().length).toBeLessThan(2)
    for (const { id } of session.view.troubles) session.dismiss(id)
    await room.run(session.countNow())
    expect(says()).toEqual(nothing)
  }
}

describe.each(rooms)('two panels that press the same button on %s', (_, make) => {
  it('lay once, start one vote, stop it once, and write one result', async () => {
    const alone = await make()
    const only = await alone.open()
    await alone.run(only.session.lay(choice))
    const whole = picture(alone.document)

    const room = await make()
    const ana = await room.open('ana')
    const ben = await room.open('ben')
    const panels = [ana, ben]
    await pressBoth(room, panels, (session) => session.lay(choice))
    expect(areasOn(room.document)).toHaveLength(2)
    expect(picture(room.document)).toBe(whole)
    await room.run(ben.session.runTogether())
    await room.run(ana.session.runTogether())

    scripts['check-in'](room, 1)
    await pressBoth(room, panels, (session) => session.startVote(station, 'count'))
    scripts.arguments(room, 1)
    const notes = notesOn(room.document)
    await pressBoth(room, panels, (session) => session.stopVote(station))
    const closings = panels.map(({ session }) => {
      const [round, ...others] =
        session.view.stations.find(({ id }) => id === station)?.rounds ?? []
      expect(others).toEqual(nothing)
      expect(round?.round).toMatchObject({ state: 'closed', closings: 1 })
      return round?.tally.marks
    })
    expect(closings[0]).toHaveLength(8)
    expect(closings[1]).toEqual(closings[0])

    await pressBoth(room, panels, (session) => session.putResultOnBoard(station))
    expect(room.document.items().filter(({ text }) => /^1[= ].*▇/.test(text))).toHaveLength(1)
    const once = picture(room.document)
    await room.run(ana.session.putResultOnBoard(station))
    expect(picture(room.document)).toBe(once)
    expect(notesOn(room.document)).toEqual(notes)
  })
})
