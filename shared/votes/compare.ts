/** Order by code unit, the only order of words in the core: it is the same everywhere. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

const endOfDigits = (id: string, from: number): number => {
  let end = from
  while (end < id.length && isDigit(id.charCodeAt(end))) end++
  return end
}

const skipZeros = (id: string, from: number, end: number): number => {
  let start = from
  while (start < end && id.charCodeAt(start) === 48) start++
  return start
}

/**
 * The order of ids where the host tells no time of creation (rule 8): runs of digits compared as integers of any length
 * (Miro's ids have 19 digits), the rest by code unit. Ids that differ in leading zeros only go by code unit.
 */
export function byId(a: string, b: string): number {
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const unitA = a.charCodeAt(i)
    const unitB = b.charCodeAt(j)
    if (isDigit(unitA) && isDigit(unitB)) {
      const endA = endOfDigits(a, i)
      const endB = endOfDigits(b, j)
      const startA = skipZeros(a, i, endA)
      const startB = skipZeros(b, j, endB)
      if (endA - startA !== endB - startB) return endA - startA - (endB - startB)
      for (let k = 0; k < endA - startA; k++) {
        const digits = a.charCodeAt(startA + k) - b.charCodeAt(startB + k)
        if (digits !== 0) return digits
      }
      i = endA
      j = endB
    } else {
      if (unitA !== unitB) return unitA - unitB
      i++
      j++
    }
  }
  return a.length - i - (b.length - j) || byCodeUnit(a, b)
}

interface Made {
  readonly id: string
  readonly madeAt: number | null
}

/** The order in which a voter's notes are taken (rule 8): by time of creation, those without one last, then by id. */
export function byMaking(a: Made, b: Made): number {
  const timeA = a.madeAt ?? Infinity
  const timeB = b.madeAt ?? Infinity
  if (timeA !== timeB) return timeA < timeB ? -1 : 1
  return byId(a.id, b.id)
}
