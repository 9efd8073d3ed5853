import { dayView } from './day-view.ts'
import { hintToPaint } from './hint-to-paint.ts'
import { tableHead, tablePart, type Bench } from './measure.ts'
import { recountBenches } from './recount.ts'

/** Everything that `npm run bench` measures. Times are of this machine; what is promised are counts and ratios. */
const benches: readonly Bench[] = [...recountBenches, dayView, hintToPaint]

console.log(tableHead)
for (const bench of benches) console.log(tablePart(bench.title, await bench.run()))
