import type { BoardPoint, Rect, Size } from '../geometry/rect.ts'
import type { Board } from './board.ts'

/** Free ground between two stations, and between a station and the one that goes below it. Board units. */
const gaps = { beside: 400, below: 200 }

/** A station that needs a place: `below` is the box on the board of the one under which it goes. */
export interface Placeless {
  readonly station: string
  readonly size: Size
  readonly below: Rect | null
}

/**
 * Where stations go: left to right in one row beside what is on the board, tops in line; one that belongs to another
 * goes under it.
 * @throws BoardError of `freeSpace`
 */
export async function arrange(
  board: Pick<Board, 'freeSpace'>,
  stations: readonly Placeless[],
): Promise<Map<string, BoardPoint>> {
  const row = stations.filter(({ below }) => !below)
  const width = row.reduce((sum, { size }) => sum + size.width + gaps.beside, -gaps.beside)
  const height = Math.max(0, ...row.map(({ size }) => size.height))
  const places = new Map<string, BoardPoint>()
  if (row.length > 0) {
    const start = await board.freeSpace({ width, height })
    let x = start.x
    for (const { station, size } of row) {
      places.set(station, { x, y: start.y })
      x += size.width + gaps.beside
    }
  }
  for (const { station, below } of stations) {
    if (below) places.set(station, { x: below.left, y: below.top + below.height + gaps.below })
  }
  return places
}
