import { first } from './states/first.ts'
import { others } from './states/others.ts'
import type { States } from './states/pieces.ts'
import { prepare } from './states/prepare.ts'
import { results } from './states/results.ts'
import { run } from './states/run.ts'

/** Every view and what can befall it. */
export const states: States = { ...first, ...prepare, ...run, ...results, ...others }
