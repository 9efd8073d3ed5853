/** An emulated Miro board for tests and rehearsals. It knows nothing of any product. */
export { createMiroHost } from './create-host.ts'
export type { MiroHost } from './create-host.ts'

export { withDefaults } from './options.ts'
export type { MiroOptions } from './options.ts'

export { createMiroRules, stickyColours } from './rules.ts'
export { manualScheduler } from './scheduler.ts'
export type { ManualScheduler } from './scheduler.ts'
