/**
 * Tells of a value whenever it has become another. The emulated hosts keep what is on a screen (where it looks, which
 * message shows) as plain values, because they have no screen.
 */
export function follow<Value>(read: () => Value, changed: (value: Value) => void): void {
  let last = read()
  setInterval(() => {
    const next = read()
    if (next === last) return
    last = next
    changed(next)
  }, 100)
}

/** Does something as soon as a condition holds. */
export function whenTrue(condition: () => boolean, then: () => void): void {
  if (condition()) then()
  else setTimeout(() => whenTrue(condition, then), 30)
}
