import type { SceneText } from './scene.ts'

const strips: { readonly [size in SceneText['size']]: number } = { 24: 40, 40: 60, 64: 90, 96: 110 }

/** How much of a box's height its label at the top takes, in board units: the rest is room for notes. */
export const labelStrip = (text: SceneText | undefined): number =>
  text && text.words !== '' ? strips[text.size] : 0
