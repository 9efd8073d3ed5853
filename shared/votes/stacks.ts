import type { Note } from '../board/snapshot.ts'
import type { Reading, Zone } from './interpretation.ts'

/** Notes nearer to each other than this, in board units, hide each other. */
const near = 40

export interface Stack {
  readonly zone: Zone
  readonly notes: readonly Note[]
}

/** Notes whose points are less than 40 units apart in one zone. */
export function stacks(readings: readonly Reading[]): Stack[] {
  const byZone = new Map<Zone, Reading[]>()
  for (const reading of readings) {
    if (!reading.zone) continue
    const there = byZone.get(reading.zone)
    if (there) there.push(reading)
    else byZone.set(reading.zone, [reading])
  }
  return [...byZone].flatMap(([zone, there]) => stacksIn(there).map((notes) => ({ zone, notes })))
}

/** Joins neighbours from left to right: only those less than `near` behind can be near. */
function stacksIn(readings: readonly Reading[]): Note[][] {
  const sorted = [...readings].sort((a, b) => a.point.x - b.point.x)
  const stackOf = new Map<Reading, Reading[]>()
  let first = 0
  sorted.forEach((reading, index) => {
    while ((sorted[first]?.point.x ?? Infinity) <= reading.point.x - near) first++
    let own = [reading]
    stackOf.set(reading, own)
    for (const other of sorted.slice(first, index)) {
      const stack = stackOf.get(other)
      const apart = Math.hypot(other.point.x - reading.point.x, other.point.y - reading.point.y)
      if (!stack || stack === own || !(apart < near)) continue
      const [into, from] = stack.length < own.length ? [own, stack] : [stack, own]
      into.push(...from)
      for (const moved of from) stackOf.set(moved, into)
      own = into
    }
  })
  return [...new Set(stackOf.values())]
    .filter((stack) => stack.length > 1)
    .map((stack) => stack.map(({ note }) => note))
}
