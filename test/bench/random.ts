import { mulberry32 } from '../../shared/votes/shuffle.ts'

/** Seeded random numbers, so that every run measures the same boards. */
export function seeded(seed: number) {
  const random = mulberry32(seed)
  const whole = (below: number): number => Math.floor(random() * below)
  return {
    /** 0 … below, a whole number. */
    whole,
    /** Between two bounds, on the grid of sixteenths. */
    sixteenth: (from: number, to: number): number => from + whole((to - from) * 16) / 16,
    pick: <Item>(items: readonly [Item, ...Item[]]): Item => items[whole(items.length)] ?? items[0],
  }
}
