import { describe, expect, it } from 'vitest'
import { en } from '../../shared/language/en.ts'
import { timeOfDay } from '../../shared/panel/clock-text.ts'
import { scripts } from '../rehearsal/people/scripts.ts'
import { departments } from './hosts/departments.ts'
import { untilDrawn } from './hosts/host-room.ts'
import { miroRoom, type MiroRoom } from './hosts/miro-room.ts'
import { rooms } from './hosts/rooms.ts'
import { notesOn, picture } from './hosts/seen.ts'

const choice = { form: 'chosen', kinds: ['check-in', 'four-arguments'], departments } as const
const station = 'four-arguments-1'
const nothing: readonly string[] = []
const says = en.trouble

const exhaust = ({ trial }: MiroRoom, budget: 'minute' | 'hour') =>
  trial.host.control.exhaust('ana', budget)

describe('Miro’s limits', () => {
  it('of a minute: laying says so, waits, and goes on by itself', async () => {
    const alone = await miroRoom()
    const only = await alone.open()
    await alone.run(only.session.lay(choice))

    const room = await miroRoom()
    const panel = await room.open()
    exhaust(room, 'minute')
    const done = panel.session.lay(choice)
    await room.pass(20_000)
    expect(panel.says().join()).toMatch(/^Miro lets this app do no more for (a moment|1 minute)\./)
    await room.run(done)
    await room.pass(5_000)
    expect(panel.says()).toEqual(nothing)
    expect(picture(room.document)).toBe(picture(alone.document))
  })

  it('of a minute, used up in the middle of laying', async () => {
    const room = await miroRoom({ latency: 300 })
    const panel = await room.open()
    const done = panel.session.lay(choice)
    await untilDrawn(room, 30)
    expect(panel.session.view.phase).toBe('laying')
    exhaust(room, 'minute')
    await room.run(done)
    await room.pass(5_000)
    expect(panel.says()).toEqual(nothing)
    expect(panel.session.view.stations.map(({ onBoard }) => onBoard)).toEqual([true, true])
  })

  it('of an hour: laying leaves the board as it was, and says until when', async () => {
    const room = await miroRoom({ latency: 300 })
    const panel = await room.open()
    const { session } = panel
    const done = session.lay(choice)
    await untilDrawn(room, 30)
    exhaust(room, 'hour')
    await room.run(done)
    await room.pass(5_000)
    const limit = panel.says()[0]
    expect(limit).toMatch(
      /^Miro’s hourly limit is used up until about \d\d:\d\d\. Votes on the board are safe\. /,
    )
    // Taking back costs credits, too: what was begun stands there until there are some.
    expect(new Set(panel.says())).toEqual(new Set([limit, says['half-laid']('Check in')]))
    expect(session.view).toMatchObject({ busy: null, progress: null })

    await room.pass(3_700_000)
    expect(picture(room.document)).toBe('')
    const next = await room.open()
    expect(next.says()).toEqual(nothing)
    expect(next.session.view.phase).toBe('nothing')
    await room.run(next.session.lay(choice))
    await room.pass(5_000)
    expect(next.says()).toEqual(nothing)
    expect(next.session.view.stations.map(({ onBoard }) => onBoard)).toEqual([true, true])
  })

  it('of an hour, in a vote: the votes stay, and the sentence says when to count again', async () => {
    const room = await miroRoom()
    const panel = await room.open()
    const { session } = panel
    await room.run(session.lay(choice))
    scripts['check-in'](room, 3)
    await room.run(session.startVote(station, 'count'))
    scripts.arguments(room, 3)
    const notes = notesOn(room.document)
    exhaust(room, 'hour')
    await room.run(session.countNow())
    const [trouble] = session.view.troubles
    expect(trouble?.kind).toBe('hourly')
    expect(panel.says()).toEqual([
      expect.stringMatching(
        `^${says.hourly('Miro', timeOfDay(trouble?.until ?? 0))} (${says.hourlyLater}|Count again then, or stop)`,
      ),
    ])
    expect(notesOn(room.document)).toEqual(notes)
    await room.pass(3_700_000)
    await room.run(session.countNow())
    expect(panel.says()).toEqual(nothing)
    await room.run(session.stopVote(station))
    expect(session.view.stations[1]?.rounds[0]?.tally.total).toBe(8)
  })

  it('a label in which somebody types is written when they have finished', async () => {
    const room = await miroRoom()
    const panel = await room.open()
    const { session } = panel
    await room.run(session.lay(choice))
    const label = room.document.items().find(({ text }) => text.startsWith('○'))
    const ben = room.trial.host.control.person('ben-tab')
    ben.edit(label?.id ?? '')
    const started = session.startVote(station, 'count')
    await room.pass(3_000)
    expect(session.view.stations[1]?.rounds[0]?.round.state).toBe('open')
    ben.endEditing(label?.id ?? '')
    await room.run(started)
    expect(panel.says()).toEqual(nothing)
    expect(room.document.get(label?.id ?? '')?.text).toMatch(/^● Vote now/)
  })

  it('a label in which somebody goes on typing is named, and the vote is open all the same', async () => {
    const room = await miroRoom()
    const panel = await room.open()
    const { session } = panel
    await room.run(session.lay(choice))
    const label = room.document.items().find(({ text }) => text.startsWith('○'))
    room.trial.host.control.person('ben-tab').edit(label?.id ?? '')
    await room.run(session.startVote(station, 'count'))
    expect(session.view.stations[1]?.rounds[0]?.round.state).toBe('open')
    expect(panel.says()).toEqual([says.locked(1)])
    room.trial.host.control.person('ben-tab').endEditing(label?.id ?? '')
    for (const { id } of session.view.troubles) await room.run(session.tryAgain(id))
    expect(panel.says()).toEqual(nothing)
    expect(room.document.get(label?.id ?? '')?.text).toMatch(/^● Vote now/)
  })
})

describe('a person who may only look', () => {
  it('on Miro is told so by every button, and changes nothing', async () => {
    const room = await miroRoom()
    const ana = await room.open('ana')
    await room.run(ana.session.lay(choice))
    const before = picture(room.document)
    room.document.setUser({ id: 'ben', name: 'Ben', role: 'viewer', online: true })
    const ben = await room.open('ben')
    expect(ben.session.view.role).toBe('guest')
    expect(ben.says()).toEqual(nothing)
    for (const press of [
      () => ben.session.takeOver(),
      () => ben.session.startVote(station, 'count'),
      () => ben.session.addStations(['recipe-cards']),
      () => ben.session.removeStation(station),
      () => ben.session.markHere(station),
    ]) {
      await room.run(press())
      await room.pass(5_000)
      expect(ben.says()).toEqual([says.forbidden])
      for (const { id } of ben.session.view.troubles) ben.session.dismiss(id)
    }
    expect(picture(room.document)).toBe(before)
    await room.run(ana.session.countNow())
    expect(ana.session.view.stations).toHaveLength(2)
    expect(ana.says()).toEqual(nothing)
  })

  it('on an empty board of Miro is told so, and lays nothing', async () => {
    const room = await miroRoom()
    room.document.setUser({ id: 'ana', name: 'Ana', role: 'viewer', online: true })
    const { session, says: told } = await room.open('ana')
    await room.run(session.lay(choice))
    await room.pass(5_000)
    expect(told()).toEqual([says.forbidden])
    expect(session.view.phase).toBe('nothing')
    expect(picture(room.document)).toBe('')
  })
})

describe.each(rooms)('on %s', (_, make) => {
  it('a label that is locked by hand is named, and everything else is done', async () => {
    const room = await make()
    const panel = await room.open()
    const { session } = panel
    await room.run(session.lay(choice))
    const label = room.document.items().find(({ text }) => text.startsWith('○'))
    expect(label).toBeDefined()
    room.document.setUser({ id: 'ben', name: 'Ben', role: 'editor', online: true })
    room.as({ id: 'ben', name: 'Ben', department: '', likes: {} }).lock([label?.id ?? ''], true)
    await room.run(session.startVote(station, 'count'))
    expect(session.view.stations[1]?.rounds[0]?.round.state).toBe('open')
    // Where the host lets the app write on it all the same, there is nothing to say.
    const written = room.document.get(label?.id ?? '')?.text.startsWith('● Vote now')
    expect(panel.says()).toEqual(written ? nothing : [says.locked(1)])
  })
})
