import type { Item, Json, NewItem } from '../../document/item.ts'
import { errors, fail } from '../errors.ts'
import {
  checkFrameSize,
  checkLink,
  checkOrigin,
  checkShape,
  checkTags,
  finite,
  positive,
} from './checks.ts'
import { defaultSize, defaultStyle } from './defaults.ts'
import { checkStyle } from './style.ts'
import { documentType, record } from './wire.ts'
import { textHeight, wordsFrom } from './words.ts'

export type Creatable = 'sticky_note' | 'text' | 'shape' | 'frame'

/** What an app gives to create an item: the API's fields, all optional. */
export interface Props {
  readonly [field: string]: Json
}

const everywhere = ['type', 'x', 'y', 'origin', 'relativeTo', 'style', 'linkedTo']

/** Documented fields by type. Whatever else is passed is refused: seen for frames, prudent for the rest (E17). */
const known: Readonly<Record<Creatable, readonly string[]>> = {
  sticky_note: [...everywhere, 'content', 'shape', 'width', 'height', 'tagIds'],
  text: [...everywhere, 'content', 'width', 'height', 'rotation'],
  shape: [...everywhere, 'content', 'shape', 'width', 'height', 'rotation'],
  frame: [...everywhere, 'title', 'width', 'height', 'showContent'],
}

/**
 * The record for a new item. Its place is on the canvas, whatever lies there.
 * @throws Error in Miro's words where Miro would refuse
 */
export function newItem(type: Creatable, given: Props): NewItem & Pick<Item, 'x' | 'y'> {
  for (const field of Object.keys(given)) {
    if (!known[type].includes(field)) fail(errors.unknownProp(field, type))
  }
  checkOrigin(given)
  checkLink(given['linkedTo'])
  checkTags(given['tagIds'])
  const wanted = record(given['style'])
  checkStyle(type, wanted)
  if (type === 'frame' && wanted['fillColor'] === undefined) fail(errors.style('fillColor'))
  const { fillColor, ...style } = { ...defaultStyle[type], ...wanted }
  const words = wordsFrom(type, given[type === 'frame' ? 'title' : 'content'] ?? '')
  const size = sizeOf(type, given, words.text, Number(style['fontSize']))
  const x = finite(given, 'x') ?? 0
  const y = finite(given, 'y') ?? 0
  return {
    type: documentType(type),
    x: x - size.width / 2,
    y: y - size.height / 2,
    ...size,
    text: words.text,
    fill: typeof fillColor === 'string' && fillColor !== 'transparent' ? fillColor : null,
    props: { ...words.props, style, ...details(type, given) },
  }
}

function details(type: Creatable, given: Props): Item['props'] {
  const found: { [key: string]: Json } = {}
  for (const field of ['linkedTo', 'tagIds', 'rotation', 'shape']) {
    const value = given[field]
    if (value !== undefined) found[field] = value
  }
  if (type === 'shape') checkShape(given['shape'])
  return found
}

interface Size {
  readonly width: number
  readonly height: number
}

function sizeOf(type: Creatable, given: Props, text: string, fontSize: number): Size {
  const width = positive(given, 'width')
  const height = positive(given, 'height')
  if (type === 'sticky_note') return stickySize(stickyShape(given['shape']), width, height)
  if (type === 'text') {
    if (height !== undefined) fail(errors.heightAtCreation())
    const wide = width ?? defaultSize.text.width
    return { width: wide, height: textHeight(text, wide, fontSize) }
  }
  const usual = defaultSize[type]
  const size = { width: width ?? usual.width, height: height ?? usual.height }
  if (type === 'frame') checkFrameSize(size)
  return size
}

/** One length is given, the other follows from the proportions (E13). */
function stickySize(
  shape: 'square' | 'rectangle',
  width: number | undefined,
  height: number | undefined,
): Size {
  if (width !== undefined && height !== undefined) fail(errors.widthAndHeight())
  const usual = defaultSize[shape]
  if (width !== undefined) return { width, height: (width * usual.height) / usual.width }
  if (height !== undefined) return { width: (height * usual.width) / usual.height, height }
  return usual
}

function stickyShape(value: Json | undefined): 'square' | 'rectangle' {
  if (value === undefined || value === 'square') return 'square'
  if (value === 'rectangle') return 'rectangle'
  return fail(errors.value('shape'))
}
