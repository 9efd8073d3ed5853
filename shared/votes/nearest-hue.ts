import type { Hue } from '../board/snapshot.ts'

/** FigJam's sticky fills in the order that settles ties. Two reds are reported; white stands for nothing. */
const fills: readonly (readonly [Hue | null, number])[] = [
  ['yellow', 0xffe299],
  ['orange', 0xffd3a8],
  ['red', 0xffb8a8],
  ['red', 0xffafa3],
  ['pink', 0xffa8db],
  ['violet', 0xd3bdff],
  ['blue', 0xa8daff],
  ['teal', 0xb3f4ef],
  ['green', 0xb3efbd],
  ['gray', 0xe6e6e6],
  [null, 0xffffff],
]

/**
 * Rule 7: the hue of a FigJam sticky by its one solid fill, by squared distance in 8-bit sRGB.
 * @param rgb red, green and blue, 0 … 1, as Figma tells them
 */
export function nearestHue(rgb: readonly [number, number, number]): Hue | null {
  const [red, green, blue] = rgb.map((channel) => Math.round(255 * channel)) as [
    number,
    number,
    number,
  ]
  let nearest: Hue | null = null
  let least = Infinity
  for (const [hue, fill] of fills) {
    const distance =
      (red - (fill >> 16)) ** 2 + (green - ((fill >> 8) & 255)) ** 2 + (blue - (fill & 255)) ** 2
    if (distance < least) {
      least = distance
      nearest = hue
    }
  }
  return nearest
}
