import type { FunctionComponent } from 'preact'
import type { StationView } from '../../session/view.ts'
import type { Phase } from '../../workshop/station.ts'
import type { Workshop } from '../../workshop/workshop.ts'

export interface StationProps {
  readonly station: StationView
}

/** How one kind of area looks in the panel. */
export interface StationViews {
  /** What the board says: under Results. */
  readonly Result: FunctionComponent<StationProps>
  /** Choices before people come: under Prepare. */
  readonly Prepare?: FunctionComponent<StationProps>
  /** What helps while it runs: under Run, before the vote. */
  readonly Run?: FunctionComponent<StationProps>
}

/** The entry of a kind in the panel's list. Its views come when first shown. */
export interface StationPanel {
  readonly kind: string
  /** Areas of one phase are laid as one block. */
  readonly phase: Phase
  /** The workshops that have it from the start. */
  readonly forms: readonly Workshop['form'][]
  /** Comes only after this other kind's vote has stopped; it is not offered by itself. */
  readonly after?: string
  /** Its vote is for practice: nothing is decided by it, and nothing is written on the board. */
  readonly practice?: boolean
  load(): Promise<StationViews>
}
