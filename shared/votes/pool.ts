import { byCodeUnit } from './compare.ts'

/** Key of the group that small departments form together. */
const others = 'others'

export interface Sized {
  readonly key: string
  readonly name: string
  readonly size: number
}

export interface Pooled {
  /** Key of the one department, or `others`. */
  readonly key: string
  readonly members: readonly string[]
  readonly size: number
}

/**
 * Rule 9: no department so small that its split would show what one person voted. Those below the minimum form
 * *others*; while that is itself below it, the next smallest joins (of equals the lower name by code unit).
 * @returns the groups in the given order, *others* last; null where fewer than two are left
 */
export function pool(departments: readonly Sized[], minimum: number): readonly Pooled[] | null {
  const smallestFirst = [...departments].sort(
    (a, b) => a.size - b.size || byCodeUnit(a.name, b.name) || byCodeUnit(a.key, b.key),
  )
  const pooled = new Set<Sized>()
  let size = 0
  for (const department of smallestFirst) {
    const tooFew = pooled.size > 0 && size < minimum
    if (department.size >= minimum && !tooFew) break
    pooled.add(department)
    size += department.size
  }
  const groups = departments
    .filter((department) => !pooled.has(department))
    .map(({ key, size: people }): Pooled => ({ key, members: [key], size: people }))
  const members = departments.filter((department) => pooled.has(department)).map(({ key }) => key)
  if (members.length > 0) groups.push({ key: others, members, size })
  return groups.length < 2 ? null : groups
}
