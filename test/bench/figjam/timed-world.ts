import type { MakeWorld } from '../../hosts/figjam/index.ts'

/** One reading of the board in the plugin's script, in milliseconds since 1970 or of duration. */
export interface Sweep {
  readonly began: number
  readonly ended: number
  /** How much of it the emulated host took to answer, and how often it was asked. */
  readonly host: number
  readonly asked: number
}

/** What a plugin's script was told and did, oldest first. */
export interface Record {
  /** When the host told of changes of nodes. */
  readonly hints: number[]
  readonly sweeps: Sweep[]
}

const now = (): number => performance.timeOrigin + performance.now()

/** The same world, watched. A reading goes from the first look for nodes to the message about them. */
export function timedWorld(make: MakeWorld, record: Record): MakeWorld {
  return (parts) => {
    let sweep: { began: number; host: number; asked: number } | null = null
    const world = make({
      ...parts,
      op: (...given) => {
        const began = now()
        const [, , member] = given
        if (member === 'findAllWithCriteria') sweep ??= { began, host: 0, asked: 0 }
        const answer = parts.op(...given)
        if (!sweep) return answer
        const ended = now()
        sweep.host += ended - began
        sweep.asked += 1
        if (member === 'postMessage') {
          record.sweeps.push({ ...sweep, ended })
          sweep = null
        }
        return answer
      },
    })
    return {
      ...world,
      dispatch: (name, args) => {
        if (name === 'event' && args.includes('"nodechange"')) record.hints.push(now())
        world.dispatch(name, args)
      },
    }
  }
}
