import type { Json } from '../../document/item.ts'

/** Style of an item whose maker said nothing, by API type (docs; `null` fills are left to the item's `fill`). */
export const defaultStyle: Readonly<Record<string, { readonly [key: string]: Json }>> = {
  sticky_note: { fillColor: 'light_yellow', textAlign: 'center', textAlignVertical: 'middle' },
  text: {
    color: '#1a1a1a',
    fillColor: 'transparent',
    fillOpacity: 1,
    fontFamily: 'arial',
    fontSize: 14,
    textAlign: 'left',
  },
  shape: {
    color: '#1a1a1a',
    fillColor: 'transparent',
    fillOpacity: 1,
    fontFamily: 'arial',
    fontSize: 14,
    textAlign: 'center',
    textAlignVertical: 'middle',
    borderStyle: 'normal',
    borderOpacity: 1,
    borderColor: '#ffffff',
    borderWidth: 2,
  },
  frame: { fillColor: '#ffffff' },
}

/** Width and height in board units where the maker gave none (docs). */
export const defaultSize = {
  square: { width: 199, height: 228 },
  rectangle: { width: 350, height: 228 },
  text: { width: 105 },
  shape: { width: 100, height: 100 },
  frame: { width: 100, height: 100 },
} as const

/** Frames lie behind everything else. */
export const frameFloor = -1_000_000_000
