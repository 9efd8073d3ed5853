import { expect, test } from 'vitest'
import { lateSession, type FirstLook } from '../../shared/panel/late-session.ts'
import type { Session } from '../../shared/session/session.ts'
import type { KeptTexts } from '../../shared/session/kept-texts.ts'
import type { SessionView } from '../../shared/session/view.ts'
import { fakeSession } from './fake-session.ts'
import { capabilities } from '../../plugin-miro/board/capabilities.ts'
import { view } from './sample.ts'

function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<Value>((...ends) => {
    ;[resolve, reject] = ends
  })
  return { promise, resolve, reject }
}

/** A panel whose session comes, and whose board is looked at, when the test says so. */
function late(there: SessionView = view()) {
  const real = fakeSession(there)
  const code = deferred<Session>()
  const glance = deferred<FirstLook | null>()
  const session = lateSession({
    load: () => code.promise,
    look: () => glance.promise,
    can: capabilities,
    prefers: 'en',
  })
  const written: KeptTexts[] = []
  const empty = (kept: KeptTexts): FirstLook => ({
    kept,
    keep: async (texts) => void written.push(texts),
  })
  const phases: string[] = []
  session.watch(({ phase }) => phases.push(phase))
  return { real, session, phases, glance, empty, written, arrive: () => code.resolve(real) }
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve))

test('shows the first view of an empty board before the session is there, with what was left in it', async () => {
  const { real, session, phases, glance, empty, arrive } = late(view({ phase: 'nothing' }))
  expect(session.view.phase).toBe('starting')
  const started = session.start()
  glance.resolve(empty({ form: 'ninety' }))
  await settled()
  expect(session.view).toMatchObject({ phase: 'nothing', kept: { form: 'ninety' } })
  arrive()
  await started
  expect(session.view).toBe(real.view)
  real.become(view({ phase: 'laying' }))
  expect(phases).toEqual(['nothing', 'nothing', 'laying'])
})

test('shows nothing but its start where a workshop is stored, or nobody can say', async () => {
  for (const refused of [false, true]) {
    const { session, phases, glance, arrive } = late()
    const started = session.start()
    if (refused) glance.reject(new Error('offline'))
    else glance.resolve(null)
    await settled()
    expect(session.view.phase).toBe('starting')
    arrive()
    await started
    expect(phases).toEqual(['ready'])
  }
})

test('an answer that comes after the session changes nothing', async () => {
  const { real, session, glance, empty, arrive } = late()
  arrive()
  await session.start()
  glance.resolve(empty({}))
  await settled()
  expect(session.view).toBe(real.view)
})

test('does what was asked meanwhile once it is there, in order and once', async () => {
  const { real, session, arrive } = late()
  session.attend({ visible: true, live: false })
  void session.start()
  session.keep('form', 'chosen')
  expect(session.view.kept).toEqual({ form: 'chosen' })
  const laid = session.lay({ form: 'one-vote', kinds: ['check-in'], departments: [] })
  expect(real.asked).toEqual([])
  arrive()
  await laid
  await settled()
  expect(real.asked.map(([name]) => name)).toEqual(['start', 'attend', 'keep', 'lay'])
})

test('a panel that closes before the session came starts nothing', async () => {
  const { real, session, arrive } = late()
  void session.start()
  session.close()
  arrive()
  await settled()
  expect(real.asked).toEqual([])
})

test('whoever stops watching hears no more', async () => {
  const { real, session, arrive } = late()
  let heard = 0
  const stop = session.watch(() => heard++)
  arrive()
  await session.start()
  stop()
  real.become(view())
  expect(heard).toBe(1)
})

test('what is typed before it is there outlives a panel that closes', async () => {
  const { session, glance, empty, written } = late()
  void session.start()
  session.keep('form', 'chosen')
  expect(written).toEqual([])
  glance.resolve(empty({ pin: 'got', form: 'one-vote' }))
  await settled()
  session.keep('departments', 'product')
  expect(written).toEqual([{ pin: 'got', form: 'chosen', departments: 'product' }])
})

test('code that does not come is a trouble, and nothing of what was asked is done', async () => {
  const session = lateSession({
    load: () => Promise.reject(new Error('offline')),
    look: async () => ({ kept: {}, keep: async () => undefined }),
    can: capabilities,
    prefers: 'en',
  })
  await session.start()
  await session.lay({ form: 'one-vote', kinds: [], departments: [] })
  expect(session.view).toMatchObject({ phase: 'nothing', troubles: [{ kind: 'not-loaded' }] })
})
