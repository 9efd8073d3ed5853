import type { Attention } from '../votes/standing.ts'

/** What costs votes first, what only costs clarity last. */
const order: readonly Attention['kind'][] = [
  'stray',
  'over',
  'typed-on-box',
  'unknown',
  'copy',
  'moved-together',
  'off-option',
  'disputed',
  'conflict',
  'gone',
  'covers',
  'crowded',
  'stacked',
  'moved-zone',
]

export interface LookGroup {
  readonly kind: Attention['kind']
  readonly things: readonly Attention[]
}

/** Things to look at by their kind; kinds without any are left out. */
export function lookGroups(attention: readonly Attention[]): readonly LookGroup[] {
  return order.flatMap((kind) => {
    const things = attention.filter((one) => one.kind === kind)
    return things.length > 0 ? [{ kind, things }] : []
  })
}
