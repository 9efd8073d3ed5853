import { byCodeUnit } from './compare.ts'

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json }

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6 + 0

/**
 * JSON with one way to write everything: keys sorted by code unit (JSON.stringify would put `2` before `10`), numbers
 * to 6 decimals, two spaces, LF.
 */
export function canonicalJson(value: Json, indent = ''): string {
  if (typeof value === 'number') return JSON.stringify(rounded(value))
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const inner = `${indent}  `
  const lines = isList(value)
    ? value.map((item) => canonicalJson(item, inner))
    : Object.keys(value)
        .sort(byCodeUnit)
        .map((key) => `${JSON.stringify(key)}: ${canonicalJson(value[key] ?? null, inner)}`)
  const [open, close] = isList(value) ? '[]' : '{}'
  if (lines.length === 0) return `${open}${close}`
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${indent}${close}`
}

const isList = (
  value: readonly Json[] | { readonly [key: string]: Json },
): value is readonly Json[] => Array.isArray(value)
