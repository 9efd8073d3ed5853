import type { Workshop } from '../workshop/workshop.ts'
import type { StationPanel } from './stations/station-panel.ts'

export type Form = Workshop['form']

/** The workshops that can be run, in the order in which they are offered. */
export const forms = ['one-day', 'ninety', 'one-vote', 'second', 'chosen'] as const satisfies Form[]

/** Kinds of areas that a form consists of, in the order of the day; of a chosen one those that were chosen. */
export const kindsOf = (
  form: Form,
  stations: readonly StationPanel[],
  chosen: ReadonlySet<string> = new Set(),
): readonly string[] =>
  stations
    .filter(({ after }) => after === undefined)
    .filter(({ kind, forms: its }) => (form === 'chosen' ? chosen.has(kind) : its.includes(form)))
    .map(({ kind }) => kind)

/**
 * The kinds of a form as they go on the board, block by block: of a whole day first the morning, so that nobody stares
 * at twelve empty areas. Everything shorter is one block.
 */
export function blocksOf(
  form: Form,
  stations: readonly StationPanel[],
  chosen?: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const kinds = kindsOf(form, stations, chosen)
  if (form !== 'one-day') return [kinds]
  const morning = new Set(
    stations.flatMap(({ kind, phase }) =>
      phase === 'before' || phase === 'kickstart' ? [kind] : [],
    ),
  )
  return [kinds.filter((kind) => morning.has(kind)), kinds.filter((kind) => !morning.has(kind))]
}

/** What of a form's blocks is to be laid next; empty once all of it stands. */
export function nextBlock(
  form: Form,
  stations: readonly StationPanel[],
  standing: readonly { readonly kind: string }[],
): readonly string[] {
  const there = new Set(standing.map(({ kind }) => kind))
  for (const block of blocksOf(form, stations)) {
    const missing = block.filter((kind) => !there.has(kind))
    if (missing.length > 0) return missing
  }
  return []
}
