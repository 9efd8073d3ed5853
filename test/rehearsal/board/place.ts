/** A box on the board, left and top first, in board units. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const holds = (place: Place, at: { x: number; y: number }): boolean =>
  at.x >= place.x &&
  at.x < place.x + place.width &&
  at.y >= place.y &&
  at.y < place.y + place.height

/** The smallest box around all of them; null where there are none. */
export function around(places: readonly Place[]): Place | null {
  if (places.length === 0) return null
  const x = Math.min(...places.map((place) => place.x))
  const y = Math.min(...places.map((place) => place.y))
  return {
    x,
    y,
    width: Math.max(...places.map((place) => place.x + place.width)) - x,
    height: Math.max(...places.map((place) => place.y + place.height)) - y,
  }
}
