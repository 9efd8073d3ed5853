/** Whether a value that came in a message is what its name says. No library: the sandbox stays small. */
export type Check = (value: unknown) => boolean

export const isNumber: Check = (value) => typeof value === 'number' && isFinite(value)

export const isFlag: Check = (value) => typeof value === 'boolean'

export const textUpTo =
  (length: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= length

export const oneOf =
  (...allowed: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && allowed.indexOf(value) >= 0

export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)

export const listOf =
  (check: Check, length: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= length && value.every((entry) => check(entry))

type Fields = { readonly [key: string]: unknown }

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null

type Checks = { readonly [key: string]: Check }

/** Needed keys are there and right, optional ones are right or undefined; further keys are let through and unused. */
export const shapeOf =
  (needed: Checks, optional: Checks = {}): Check =>
  (value) => {
    if (!isObject(value)) return false
    const right = (checks: Checks, allow: (entry: unknown) => boolean): boolean =>
      Object.keys(checks).every((key) => {
        const check = checks[key]
        return check !== undefined && (allow(value[key]) || check(value[key]))
      })
    return right(needed, () => false) && right(optional, (entry) => entry === undefined)
  }
