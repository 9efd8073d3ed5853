import { overlaps, type BoardPoint, type Rect, type Size } from '../geometry/rect.ts'
import type { Board } from './board.ts'

/**
 * Free ground between two stations of a row, between two rows, and between a station and the one that goes below it.
 * Board units.
 */
export const gaps = { beside: 400, rows: 800, below: 200 }

/** A station that needs a place: `below` is the box on the board of the one under which it goes. */
export interface Placeless {
  readonly station: string
  readonly size: Size
  /** Height that is kept free under it, for what may come there later. */
  readonly reserve: number
  /** Stations of one number stand in one row, lower numbers above. */
  readonly row: number
  readonly below: Rect | null
}

/** A station of the same workshop that stands on the board; its box includes what is kept free under it. */
export interface Standing {
  readonly row: number
  readonly box: Rect
}

/**
 * Where stations go: each row from left to right, tops in line, rows below one another. Beside or below what stands of
 * the workshop where that ground is free, else beside everything on the board. One that belongs to another goes under it.
 * @throws BoardError of `freeSpace`
 */
export async function arrange(
  board: Pick<Board, 'freeSpace'>,
  stations: readonly Placeless[],
  standing: readonly Standing[],
): Promise<Map<string, BoardPoint>> {
  const places = new Map<string, BoardPoint>()
  const planned: Rect[] = []

  const put = async (rows: readonly Row[], wish: BoardPoint | null): Promise<void> => {
    const size = sizeOfRows(rows)
    const start = apartFrom(planned, await board.freeSpace(size, wish), size)
    planned.push({ left: start.x, top: start.y, ...size })
    let { y } = start
    for (const row of rows) {
      let { x } = start
      for (const one of row) {
        places.set(one.station, { x, y })
        x += one.size.width + gaps.beside
      }
      y += sizeOfRow(row).height + gaps.rows
    }
  }

  const stands = ([{ row }]: Row): boolean => standing.some((one) => one.row === row)
  const rows = rowsOf(stations)
  const begun = rows.filter(stands)
  const fresh = rows.filter((row) => !stands(row))
  for (const row of begun) {
    const boxes = standing.filter((one) => one.row === row[0].row).map(({ box }) => box)
    await put([row], { x: right(boxes) + gaps.beside, y: top(boxes) })
  }
  if (fresh.length > 0) {
    const boxes = standing.map(({ box }) => box)
    const under = { x: left(boxes), y: bottom(boxes) + gaps.rows }
    await put(fresh, boxes.length > 0 ? under : null)
  }
  for (const { station, below } of stations) {
    if (below) places.set(station, { x: below.left, y: below.top + below.height + gaps.below })
  }
  return places
}

type Row = readonly [Placeless, ...Placeless[]]

/** Stations that go into rows, by row. */
function rowsOf(stations: readonly Placeless[]): readonly Row[] {
  const free = stations.filter(({ below }) => !below)
  const numbers = [...new Set(free.map(({ row }) => row))].sort((a, b) => a - b)
  return numbers.flatMap((number): Row[] => {
    const [first, ...rest] = free.filter(({ row }) => row === number)
    return first ? [[first, ...rest]] : []
  })
}

const sizeOfRow = (row: Row): Size => ({
  width: row.reduce((sum, { size }) => sum + size.width + gaps.beside, -gaps.beside),
  height: Math.max(...row.map(({ size, reserve }) => size.height + reserve)),
})

function sizeOfRows(rows: readonly Row[]): Size {
  const sizes = rows.map(sizeOfRow)
  return {
    width: Math.max(...sizes.map(({ width }) => width)),
    height: sizes.reduce((sum, { height }) => sum + height + gaps.rows, -gaps.rows),
  }
}

/** The host does not know yet of what is planned for this same laying. */
function apartFrom(planned: readonly Rect[], at: BoardPoint, size: Size): BoardPoint {
  const inTheWay = planned.find((box) => overlaps(box, { left: at.x, top: at.y, ...size }))
  return inTheWay
    ? apartFrom(planned, { x: at.x, y: inTheWay.top + inTheWay.height + gaps.rows }, size)
    : at
}

const left = (boxes: readonly Rect[]): number => Math.min(...boxes.map((box) => box.left))
const top = (boxes: readonly Rect[]): number => Math.min(...boxes.map((box) => box.top))
const right = (boxes: readonly Rect[]): number =>
  Math.max(...boxes.map((box) => box.left + box.width))
const bottom = (boxes: readonly Rect[]): number =>
  Math.max(...boxes.map((box) => box.top + box.height))
