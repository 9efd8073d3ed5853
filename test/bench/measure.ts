import { performance } from 'node:perf_hooks'

/** One line of the table that `npm run bench` prints. */
export interface Row {
  readonly what: string
  readonly milliseconds: readonly number[]
  /** How many times as long as the first row of its bench; null for that one. */
  readonly ratio: number | null
  readonly bound: Bound | null
}

/** What a row is held to: so many milliseconds for this share of all measurements. */
interface Bound {
  readonly milliseconds: number
  readonly share: 0.5 | 0.95
}

/** A bench: what it measures, and how it is run. */
export interface Bench {
  readonly title: string
  run(): Row[] | Promise<Row[]>
}

/** What this share of the values stays below. */
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/**
 * Measures several ways to do the same, taking turns so that a busy machine slows all of them alike. The first is what
 * the others are compared with, by their medians.
 */
export function compare(
  ways: readonly { readonly what: string; readonly budget?: number; run(): unknown }[],
  turns: number,
): Row[] {
  const times = ways.map((): number[] => [])
  // The first turns warm up and are not counted.
  for (let turn = -5; turn < turns; turn++)
    ways.forEach((way, index) => {
      const start = performance.now()
      way.run()
      if (turn >= 0) times[index]?.push(performance.now() - start)
    })
  const first = median(times[0] ?? [])
  return ways.map(({ what, budget }, index) => {
    const milliseconds = times[index] ?? []
    const bound = budget === undefined ? null : ({ milliseconds: budget, share: 0.5 } as const)
    return { what, milliseconds, bound, ratio: index === 0 ? null : median(milliseconds) / first }
  })
}

/** The head of the one table in Markdown that all rows go into. Times are milliseconds. */
export const tableHead = [
  '| what | bound | median | 95 % | ratio |',
  '| --- | --: | --: | --: | --: |',
].join('\n')

/** A bench's part of the table. */
export function tablePart(title: string, rows: readonly Row[]): string {
  const number = (value: number): string => value.toFixed(1 / value > 1 ? 3 : 1)
  const lines = rows.map(({ what, milliseconds, ratio, bound }) => [
    what,
    bound ? `≤ ${bound.milliseconds} (${bound.share === 0.5 ? 'median' : '95 %'})` : '',
    number(median(milliseconds)),
    number(quantile(milliseconds, 0.95)),
    ratio === null ? '1' : `× ${ratio.toFixed(2)}`,
  ])
  return [[`**${title}**`, '', '', '', ''], ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
