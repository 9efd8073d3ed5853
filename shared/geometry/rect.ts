/** Lengths are board units: 1 is one pixel at 100 % zoom. x grows to the right, y downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Rect extends Size {
  readonly left: number
  readonly top: number
}

/**
 * The two coordinate spaces are distinct types, because mixing them up is our likeliest bug: `BoardRect` is measured on
 * the board, `LocalRect` from the top left corner of a station. The brand is optional, so literals fit either, but one
 * never fits the other.
 */
export type BoardPoint = Point & { readonly space?: 'board' }
export type BoardRect = Rect & { readonly space?: 'board' }
export type LocalRect = Rect & { readonly space?: 'local' }

/** Rounded to sixteenths, the grid on which all counting happens, so that both hosts' floats agree. */
const toSixteenth = (value: number): number => Math.round(16 * value) / 16

/** The one door for geometry that comes off a board: unrotated boxes in board units, rounded to sixteenths. */
export const boardRect = (left: number, top: number, width: number, height: number): BoardRect => ({
  left: toSixteenth(left),
  top: toSixteenth(top),
  width: toSixteenth(width),
  height: toSixteenth(height),
})

/** Where a station's local rectangle lies on the board. */
export const onBoard = (rect: LocalRect, station: BoardPoint): BoardRect => ({
  left: station.x + rect.left,
  top: station.y + rect.top,
  width: rect.width,
  height: rect.height,
})

/** Half-open: the left and top edges belong to the rectangle, the right and bottom ones do not. */
export const contains = (rect: Rect, point: Point): boolean =>
  rect.left <= point.x &&
  point.x < rect.left + rect.width &&
  rect.top <= point.y &&
  point.y < rect.top + rect.height

/** Whether two rectangles share ground; touching edges share none. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height
