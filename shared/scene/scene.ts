import type { LocalRect, Size } from '../geometry/rect.ts'
import type { NewTag } from '../workshop/tag.ts'

/** `#RRGGBB`. */
export type Colour = `#${string}`

/** The four sizes of text on a board; what people must read to act is at least 64 on a station, 40 on a card. */
export type TextSize = 24 | 40 | 64 | 96

/** What a tag says beyond what placing fills in (version, workshop, station, order, hash). */
export type SceneTag = Pick<NewTag, 'kind' | 'key' | 'card' | 'row'>

export interface SceneText {
  readonly words: string
  readonly size: TextSize
  readonly bold?: boolean
  readonly colour?: Colour
  readonly align?: 'left' | 'center'
  readonly valign?: 'top' | 'middle'
}

/**
 * One thing to draw, host-neutral; its box is station-local. A list of them is drawn back to front.
 * `area`: the station itself (frame, section); always the first. `card`: a container; what names it in `on` travels
 * with it. `box`: a rectangle, with an optional label at its top (one item in Miro, two in FigJam). `text`: words
 * without a box. `field`: a box in which people type; its own words are the field. `chip`: a small item that people
 * move or copy.
 */
export interface SceneItem {
  readonly is: 'area' | 'card' | 'box' | 'text' | 'field' | 'chip'
  readonly box: LocalRect
  readonly fill?: Colour
  readonly border?: { readonly colour: Colour; readonly width: number; readonly dashed?: boolean }
  /** Corner radius in board units, where the host can; a pill has half its height. */
  readonly round?: number
  readonly text?: SceneText
  /** Key of the card (the `card` of its tag) that carries this item. */
  readonly on?: string
  readonly tag?: SceneTag
  /**
   * Its words are an answer given (an example, a gap carried over), no prompt: its tag carries no `laid`, so that they
   * count as typed.
   */
  readonly answered?: true
}

/** What one station looks like. `items[0]` is its area, with the whole size. */
export interface Scene {
  readonly size: Size
  /** The host's own title of the area; short, because hosts cut it off. */
  readonly name: string
  readonly items: readonly SceneItem[]
}
