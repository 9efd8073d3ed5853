import { rgbFromHex } from '../colours.ts'
import { expectType, fail } from '../errors.ts'
import { hostObject } from './host-object.ts'
import type { HostObject } from './host-object.ts'

const hexOf = (where: string, colour: unknown): string => {
  const text = expectType(where, 'color', colour, 'string').replace('#', '')
  const full = text.length === 3 ? text.replace(/./g, '$&$&') : text
  return /^[\da-f]{6}$/i.test(full) ? full : fail(where, `Invalid color "${text}"`)
}

/** `figma.util`, for colours written as hexadecimal digits; other CSS colours are not emulated. */
export const utilObject: HostObject = hostObject({
  call: {
    rgb: (colour) => rgbFromHex(hexOf('rgb', colour)),
    rgba: (colour, alpha) => ({ ...rgbFromHex(hexOf('rgba', colour)), a: alpha ?? 1 }),
    solidPaint: (colour, overrides) => ({
      type: 'SOLID',
      color: rgbFromHex(hexOf('solidPaint', colour)),
      ...(typeof overrides === 'object' ? overrides : {}),
    }),
  },
})
