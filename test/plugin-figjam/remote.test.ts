import { anything, assert, property } from 'fast-check'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import type { Channel } from '../../plugin-figjam/ui/channel.ts'
import { createRemote } from '../../plugin-figjam/ui/remote.ts'
import { wire } from '../../shared/board/messages.ts'
import { createVirtualClock } from '../contract/virtual-clock.ts'
import { failure } from '../contract/items-contract.ts'

const request = z.object({ id: z.string(), verb: z.string(), args: z.array(z.unknown()) })

/** A wall with nobody behind it but the test. */
function createScript() {
  const clock = createVirtualClock()
  const posted: { id: string; verb: string; args: readonly unknown[] }[] = []
  const ignored: string[] = []
  const listeners = new Set<(message: unknown) => void>()
  const channel: Channel = {
    post: (message) => void posted.push(request.parse(message)),
    listen: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
  const say = (message: unknown) => listeners.forEach((listener) => listener(message))
  const remote = createRemote(channel, clock, 'p', (reason) => ignored.push(reason))
  const last = () => posted.at(-1)?.id ?? ''
  return { clock, posted, ignored, listeners, say, remote, last }
}

describe('the sandbox, seen from the panel', () => {
  it('gives each answer to whoever asked, in whatever order they come', async () => {
    const { remote, posted, say } = createScript()
    const first = remote.ask('load', 'board', 'a')
    const second = remote.ask('load', 'mine', 'b')
    expect(posted.map(({ verb, args }) => [verb, ...args])).toEqual([
      ['load', 'board', 'a'],
      ['load', 'mine', 'b'],
    ])
    say({ wire, id: posted[1]?.id, value: 'B' })
    say({ wire, id: posted[0]?.id, value: 'A' })
    expect(await Promise.all([first, second])).toEqual(['A', 'B'])
  })

  it('stops waiting after half a minute, and says that no answer came', async () => {
    const { remote, clock } = createScript()
    const failed = failure(remote.ask('read'))
    await clock.pass(30_000)
    expect((await failed).kind).toBe('offline')
    expect(clock.waiting).toBe(0)
  })

  it('takes away what a create made so late that nobody waits for it', async () => {
    const { remote, clock, say, posted, last } = createScript()
    const failed = failure(remote.ask('create', []))
    const asked = last()
    await clock.pass(30_000)
    await failed
    say({ wire, id: asked, value: ['1:2', '1:3'] })
    expect(posted.at(-1)).toMatchObject({ verb: 'remove', args: [['1:2', '1:3']] })
    say({ wire, id: last(), value: null })
    await clock.rest()
    expect(clock.waiting).toBe(0)
  })

  it('turns errors into the port’s own, with what was made', async () => {
    const { remote, say, last } = createScript()
    const failed = failure(remote.ask('create', []))
    const error = { kind: 'failed', message: 'm', made: ['1:2'], items: ['1:3'] }
    say({ wire, id: last(), error })
    expect(await failed).toMatchObject({ ...error, name: 'BoardError' })
  })

  it('takes an answer that does not fit its verb for a failure, not for an empty board', async () => {
    const { remote, say, last } = createScript()
    for (const value of [undefined, null, {}, { notes: [], items: [{}] }, 'x']) {
      const failed = failure(remote.ask('read'))
      say({ wire, id: last(), value })
      expect((await failed).kind).toBe('failed')
    }
  })

  it('bears whatever anybody posts', () => {
    const { say, ignored } = createScript()
    let count = 0
    assert(
      property(anything(), (message) => {
        say(message)
        count += 1
        expect(ignored.length).toBe(count)
      }),
    )
    say({ wire, id: 'nobody', value: 1 })
    say({ wire, ignored: 'not a message' })
    expect(ignored.slice(count)).toEqual(['an answer to nothing: nobody', 'not a message'])
  })

  it('passes hints on until it is told to stop, and settles everything when it is closed', async () => {
    const { remote, say, listeners, clock } = createScript()
    let hints = 0
    const stop = remote.watch(() => (hints += 1))
    say({ wire, hint: 'changed' })
    stop()
    say({ wire, hint: 'changed' })
    expect(hints).toBe(1)
    const failed = failure(remote.ask('people'))
    remote.close()
    expect((await failed).kind).toBe('offline')
    expect([listeners.size, clock.waiting]).toEqual([0, 0])
  })
})
