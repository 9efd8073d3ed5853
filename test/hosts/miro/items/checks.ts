import type { Json } from '../../document/item.ts'
import { errors, fail } from '../errors.ts'
import { isShapeType } from './shape-types.ts'
import { isArray } from './wire.ts'

/** At most this many tags on one item (docs). */
const tagsOnItem = 8

export interface Fields {
  readonly [field: string]: Json
}

/** A number that is given, and none if it is not. */
export function finite(given: Fields, field: string): number | undefined {
  const value = given[field]
  if (value === undefined) return undefined
  return typeof value === 'number' && Number.isFinite(value) ? value : fail(errors.value(field))
}

export function positive(given: Fields, field: string): number | undefined {
  const value = finite(given, field)
  return value === undefined || value > 0 ? value : fail(errors.value(field))
}

/** Places are always those of the middle. */
export function checkOrigin(given: Fields): void {
  if (given['origin'] !== undefined && given['origin'] !== 'center') fail(errors.origin())
}

export function checkLink(value: Json | undefined): void {
  if (value !== undefined && typeof value !== 'string') fail(errors.value('linkedTo'))
}

export function checkTags(value: Json | undefined): void {
  if (value === undefined) return
  if (!isArray(value) || value.some((id) => typeof id !== 'string')) fail(errors.value('tagIds'))
  if (value.length > tagsOnItem) fail(errors.tagsOnItem(tagsOnItem))
}

export function checkShape(value: Json | undefined): void {
  if (value === undefined || isShapeType(value)) return
  fail(errors.unknownShape(typeof value === 'string' ? value : JSON.stringify(value)))
}

/** Frames are at least 100 by 100 (docs). */
export function checkFrameSize({ width, height }: { width: number; height: number }): void {
  if (width < 100) fail(errors.value('width'))
  if (height < 100) fail(errors.value('height'))
}
