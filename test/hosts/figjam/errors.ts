/** The host's words, as far as they are known (§4). `where` is a method, `get_prop` or `set_prop`. */
export function fail(where: string, what: string): never {
  throw new Error(`in ${where}: ${what}`)
}

const typeName = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

interface Types {
  readonly number: number
  readonly string: string
  readonly boolean: boolean
  readonly object: object
}

/** @returns the value, typed @throws Error where it has another type, in the documentation's words */
export function expectType<Name extends keyof Types>(
  where: string,
  name: string,
  value: unknown,
  type: Name,
): Types[Name] {
  const odd = type === 'number' && !Number.isFinite(value)
  // oxlint-disable-next-line valid-typeof -- the list of names is closed by its type
  if (odd || value === null || typeof value !== type) {
    fail(
      where,
      `Expected "${name}" to have type ${type} but got ${odd && typeof value === 'number' ? String(value) : typeName(value)} instead`,
    )
  }
  return value as Types[Name]
}

export function expectAtLeast(where: string, name: string, value: unknown, least: number): number {
  const number = expectType(where, name, value, 'number')
  if (number < least) fail(where, `Expected "${name}" to have value >= ${least}`)
  return number
}

export function expectOneOf(name: string, value: unknown, choices: readonly string[]): string {
  if (typeof value === 'string' && choices.includes(value)) return value
  const list = choices.map((choice) => `'${choice}'`).join(' | ')
  return fail(
    `set_${name}`,
    `Property "${name}" failed validation: Invalid enum value. Expected ${list}, received '${String(value)}'`,
  )
}

/** For what exists in Figma but not in this emulation: never to be mistaken for Figma's own words. */
export function notEmulated(what: string): never {
  throw new Error(`The emulated FigJam host has no ${what}`)
}
