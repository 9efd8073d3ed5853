import { performance } from 'node:perf_hooks'

/** One line of the table that `npm run bench` prints. */
export interface Row {
  readonly what: string
  readonly milliseconds: readonly number[]
  /** How many times as long as the first row of its bench; null for that one. */
  readonly ratio: number | null
  readonly budget: number | null
}

/** A bench: what it measures, and how it is run. */
export interface Bench {
  readonly title: string
  run(): Row[] | Promise<Row[]>
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

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
  return ways.map(({ what, budget = null }, index) => {
    const milliseconds = times[index] ?? []
    return { what, milliseconds, budget, ratio: index === 0 ? null : median(milliseconds) / first }
  })
}

/** A bench as a table in Markdown. */
export function table(title: string, rows: readonly Row[]): string {
  const number = (value: number): string => value.toFixed(2)
  const lines = rows.map(({ what, milliseconds, ratio, budget }) =>
    [
      what,
      number(Math.min(...milliseconds)),
      number(median(milliseconds)),
      ratio === null ? '1' : `× ${number(ratio)}`,
      budget === null ? '' : `≤ ${budget}`,
    ].join(' | '),
  )
  return [
    `### ${title}`,
    '',
    '| | min ms | median ms | ratio | budget ms |',
    '| --- | --: | --: | --: | --: |',
  ]
    .concat(lines.map((line) => `| ${line} |`))
    .join('\n')
}
