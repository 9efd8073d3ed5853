import type { Core } from './core.ts'
import { unlistStations } from './unlist-stations.ts'

/** Lists a station no longer that is gone from the board. @throws BoardError of the store; SealedError */
export async function forgetStation(core: Core, station: string): Promise<void> {
  await unlistStations(core.board, [station])
  core.settle((trouble) => trouble.station === station)
  await core.reload()
}
