import type { Frame, Miro } from '@mirohq/websdk-types'

import type { MiroControl } from './control.ts'
import { createMiroHost } from './create-host.ts'
import type { PageOptions, TabOptions } from './create-host.ts'
import type { MiroOptions } from './options.ts'
import type { MiroPerson } from './person.ts'
import { manualScheduler } from './scheduler.ts'
import type { ManualScheduler } from './scheduler.ts'

/** A board for a unit test: Ana has it open with an app running, on a clock that only the test moves. */
export interface OpenBoard {
  readonly clock: ManualScheduler
  readonly control: MiroControl
  readonly board: Miro['board']
  /** Ana's hand. */
  readonly ana: MiroPerson
  readonly miro: (options: PageOptions) => Miro
  /** Lets somebody without an app open the board. */
  readonly person: (options: TabOptions) => MiroPerson
  /** A frame of 500 × 500 with its top left corner at 1000, 1000. */
  readonly frame: () => Promise<Frame>
}

/** Properties that the types forbid, to see what the host says of them. */
export const odd = (props: object): object => props

/** How a call ends: `done`, or the words it was refused with. */
export const ending = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )

export function openBoard(options: Partial<MiroOptions> = {}): OpenBoard {
  const clock = manualScheduler()
  const { miro, control, person } = createMiroHost({ scheduler: clock, ...options })
  const { board } = miro({ user: 'ana', name: 'Ana' })
  const frame = () =>
    board.createFrame({
      x: 1250,
      y: 1250,
      width: 500,
      height: 500,
      style: { fillColor: '#ffffff' },
    })
  return { clock, control, board, miro, frame, person, ana: control.person('ana-tab') }
}
