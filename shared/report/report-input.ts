import type { Tally } from '../votes/standing.ts'
import type { Carried } from '../workshop/carried.ts'
import type { Round } from '../workshop/round.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** What every form of the report is made from: plain data, with times as the panel formats them. */
export interface ReportInput {
  readonly workshop: Workshop
  /** The day of the report, as people read it. */
  readonly date: string
  readonly areas: readonly ReportArea[]
  /** What the areas hand on: goals, gaps, recipes, the menu … */
  readonly carried: Carried
  readonly include: ReportParts
}

/** What the facilitator takes into the report. Names are out until somebody asks for them. */
export interface ReportParts {
  readonly names: boolean
  readonly departments: boolean
  readonly reasons: boolean
  readonly parked: boolean
}

export interface ReportArea {
  readonly id: string
  readonly kind: string
  /** As people call it. */
  readonly name: string
  readonly decision: { readonly text: string; readonly by: string } | null
  /** Stopped votes, the latest first. */
  readonly votes: readonly {
    readonly round: Round
    readonly tally: Tally
    /** When it was stopped, as people read it. */
    readonly stopped: string
  }[]
}
