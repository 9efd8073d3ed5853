import { day } from './states/day.ts'
import { first } from './states/first.ts'
import { ideasStates } from './states/ideas.ts'
import { kickstart } from './states/kickstart.ts'
import { landscape } from './states/landscape.ts'
import { others } from './states/others.ts'
import type { States } from './states/pieces.ts'
import { plan } from './states/plan.ts'
import { prepare } from './states/prepare.ts'
import { report } from './states/report.ts'
import { results } from './states/results.ts'
import { run } from './states/run.ts'
import { work } from './states/work.ts'
import { words } from './states/words.ts'

/** Every view and what can befall it. */
export const states: States = {
  ...first,
  ...day,
  ...prepare,
  ...run,
  ...results,
  ...report,
  ...others,
  ...kickstart,
  ...landscape,
  ...ideasStates,
  ...plan,
  ...work,
  ...words,
}
