import { table, type Bench } from './measure.ts'
import { recountBenches } from './recount.ts'

/** Everything that `npm run bench` measures. Times are of this machine; what is promised are counts and ratios. */
const benches: readonly Bench[] = [...recountBenches]

for (const bench of benches) console.log(`${table(bench.title, await bench.run())}\n`)
