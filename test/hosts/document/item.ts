/** Anything that can be stored in an item's free-form parts: what survives `structuredClone` and JSON alike. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json }

/**
 * One thing on the emulated whiteboard, as both hosts see it underneath. Records are immutable: a change puts a new
 * record in its place. Lengths are board units.
 */
export interface Item {
  readonly id: string
  /** `sticky`, `shape`, `text`, `frame`, `section`, `stamp`, `emoji`, `group`, `rectangle` … – the face decides. */
  readonly type: string
  /** The container (frame, section) that carries this item; null lies directly on the canvas. */
  readonly parent: string | null
  /** Left edge, measured from the left edge of the parent (of the canvas where there is none). */
  readonly x: number
  /** Top edge, measured like `x`; downwards is positive. */
  readonly y: number
  readonly width: number
  readonly height: number
  /** Plain characters, as a person reads them on the board. A face adds markup where its host does. */
  readonly text: string
  /** A palette name (Miro) or `#RRGGBB` (FigJam); null where the item has no single solid fill. */
  readonly fill: string | null
  readonly locked: boolean
  readonly visible: boolean
  /** Back to front; ties in order of creation. */
  readonly z: number
  readonly createdBy: string
  readonly createdAt: number
  readonly modifiedBy: string
  readonly modifiedAt: number
  /** What only this host knows of the item: style, title, shape type, `stuckTo`, … */
  readonly props: { readonly [key: string]: Json }
  /** What apps stored on the item: app id → key → text or JSON. Travels with copies. */
  readonly data: { readonly [app: string]: { readonly [key: string]: Json } }
}

/** What a caller gives to make an item; the document adds the rest. */
export type NewItem = Partial<Omit<Item, 'id'>> & Pick<Item, 'type'>

/** What may be changed of an item. Its id, type and history cannot. */
export type ItemPatch = Partial<Omit<Item, 'id' | 'type' | 'createdBy' | 'createdAt'>>

/** What an item is where its maker says nothing. */
export const blank: Omit<
  Item,
  'id' | 'type' | 'z' | 'createdBy' | 'createdAt' | 'modifiedBy' | 'modifiedAt'
> = {
  parent: null,
  x: 0,
  y: 0,
  width: 100,
  height: 100,
  text: '',
  fill: null,
  locked: false,
  visible: true,
  props: {},
  data: {},
}
