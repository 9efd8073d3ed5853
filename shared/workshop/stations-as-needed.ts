import type { Station } from './station.ts'
import { checkIn } from './stations/check-in.ts'
import { fourArguments } from './stations/four-arguments.ts'

/** The kinds of stations of a page, as far as their code has come. */
export interface StationsAsNeeded {
  /** Those that are here, in the order of the day: more of them after `bringStations`. */
  readonly stations: readonly Station[]
  /** Has the code of these kinds come. A kind that nobody knows is none. Rejects where the code does not come. */
  bringStations(kinds: readonly string[]): Promise<void>
}

/** The areas of a single vote are here at once; those of a day come together, when one of them is needed. */
export function stationsAsNeeded(): StationsAsNeeded {
  const here: Station[] = [checkIn, fourArguments]
  return {
    stations: here,
    bringStations: async (kinds) => {
      if (kinds.every((kind) => here.some((station) => station.kind === kind))) return
      const { stations } = await import('./stations.ts')
      here.splice(0, here.length, ...stations)
    },
  }
}
