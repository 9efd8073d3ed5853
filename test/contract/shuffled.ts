import type fc from 'fast-check'
import type { MemoryWorld } from './memory-world.ts'
import type { VirtualClock } from './virtual-clock.ts'

/**
 * Does several things at once on one board, with every step that they take on it, and every wait, in an order of
 * fast-check's choosing.
 * @param hurry whether time passes while steps are under way: then they come later than anybody could expect
 */
export async function shuffled(
  { world, clock }: { readonly world: MemoryWorld; readonly clock: VirtualClock },
  s: fc.Scheduler,
  hurry: Iterator<boolean>,
  works: readonly (() => Promise<unknown>)[],
): Promise<void> {
  world.before = (step) => s.schedule(Promise.resolve(), step).then(() => undefined)
  const done = Promise.all(works.map((work) => work()))
  let ended = false
  void done.then(() => {
    ended = true
  })
  for (let idle = 0; !ended && idle < 200;) {
    await clock.rest()
    const timers = clock.waiting
    if (timers > 0 && (s.count() === 0 || hurry.next().value)) await clock.pass(100)
    else if (s.count() > 0) await s.waitOne()
    idle = s.count() > 0 || timers > 0 ? 0 : idle + 1
  }
  world.before = () => undefined
  await clock.until(done)
  await clock.pass(1_000)
}
