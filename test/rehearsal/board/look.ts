import type { Item, Json } from '../../hosts/document/document.ts'

/** How an item is drawn, in CSS values and board units. Each host has its own way from stored style to this. */
export interface Look {
  readonly fill: string
  readonly border: string
  readonly radius: number
  readonly colour: string
  readonly fontSize: number
  readonly bold: boolean
  readonly align: 'left' | 'center' | 'right'
  readonly valign: 'flex-start' | 'center' | 'flex-end'
  readonly padding: number
  /** The host's title above a frame or in a section's corner; empty for none. */
  readonly title: string
  /** Whether the item has words of its own that a person can write. */
  readonly writable: boolean
  /** Whether text that is too long makes the letters smaller (Miro) instead of the note larger (FigJam). */
  readonly shrinks: boolean
  /** One or two characters drawn large in the middle, for stamps and emoji. */
  readonly glyph: string
}

export type LookOf = (item: Item) => Look

export const plain: Look = {
  fill: 'transparent',
  border: 'none',
  radius: 0,
  colour: '#1E1E1E',
  fontSize: 24,
  bold: false,
  align: 'left',
  valign: 'flex-start',
  padding: 0,
  title: '',
  writable: false,
  shrinks: false,
  glyph: '',
}

/** A stored value as text, where it is text. */
export const textOf = (value: Json | undefined, usual = ''): string =>
  typeof value === 'string' ? value : usual
