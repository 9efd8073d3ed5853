import type { Item, ItemPatch, Json } from '../../document/document.ts'
import { expectAtLeast, expectOneOf, expectType, notEmulated } from '../errors.ts'
import { checkPaints } from '../scene/paints.ts'

interface StoredProperty {
  read(item: Item): Json
  write(item: Item, value: unknown): ItemPatch
}

const kept = (member: string, initial: Json, check: (value: unknown) => Json): StoredProperty => ({
  read: (item) => item.props[member] ?? initial,
  write: (item, value) => ({ props: { ...item.props, [member]: check(value) } }),
})

const flag = (member: string, initial: boolean) =>
  kept(member, initial, (value) => expectType(`set_${member}`, member, value, 'boolean'))
const text = (member: string, initial: string) =>
  kept(member, initial, (value) => expectType(`set_${member}`, member, value, 'string'))
const length = (member: string, initial: number) =>
  kept(member, initial, (value) => expectAtLeast(`set_${member}`, member, value, 0))
const number = (member: string, initial: number) =>
  kept(member, initial, (value) => expectType(`set_${member}`, member, value, 'number'))
const choice = (member: string, choices: readonly string[]) =>
  kept(member, choices[0] ?? '', (value) => expectOneOf(member, value, choices))
const paints = (member: string, initial: Json[]) =>
  kept(member, initial, (value) => checkPaints(value, member))

const itemFlag = (member: 'visible' | 'locked'): StoredProperty => ({
  read: (item) => item[member],
  write: (_, value) => ({ [member]: expectType(`set_${member}`, member, value, 'boolean') }),
})

const shapes = [
  'ELLIPSE',
  'SQUARE',
  'ROUNDED_RECTANGLE',
  'DIAMOND',
  'TRIANGLE_UP',
  'TRIANGLE_DOWN',
  'PARALLELOGRAM_RIGHT',
  'PARALLELOGRAM_LEFT',
  'ENG_DATABASE',
  'ENG_QUEUE',
  'ENG_FILE',
  'ENG_FOLDER',
  'TRAPEZOID',
  'PREDEFINED_PROCESS',
  'SHIELD',
  'DOCUMENT_SINGLE',
  'DOCUMENT_MULTIPLE',
  'MANUAL_INPUT',
  'HEXAGON',
  'CHEVRON',
  'PENTAGON',
  'OCTAGON',
  'STAR',
  'PLUS',
  'ARROW_LEFT',
  'ARROW_RIGHT',
  'SUMMING_JUNCTION',
  'OR',
  'SPEECH_BUBBLE',
  'INTERNAL_STORAGE',
] as const satisfies readonly ShapeWithTextNode['shapeType'][]

/** Members that are only kept and given back, with their first values and what they accept. */
const stored: { readonly [member: string]: StoredProperty } = {
  name: text('name', ''),
  visible: itemFlag('visible'),
  locked: itemFlag('locked'),
  rotation: number('rotation', 0),
  opacity: length('opacity', 1),
  blendMode: text('blendMode', 'PASS_THROUGH'),
  strokes: paints('strokes', []),
  backgrounds: paints('backgrounds', []),
  strokeWeight: length('strokeWeight', 1),
  strokeAlign: choice('strokeAlign', ['INSIDE', 'OUTSIDE', 'CENTER']),
  strokeJoin: choice('strokeJoin', ['MITER', 'BEVEL', 'ROUND']),
  dashPattern: kept('dashPattern', [], (value) =>
    (Array.isArray(value) ? value : [value]).map((dash: unknown) =>
      expectAtLeast('set_dashPattern', 'dashPattern', dash, 0),
    ),
  ),
  cornerRadius: length('cornerRadius', 0),
  cornerSmoothing: length('cornerSmoothing', 0),
  topLeftRadius: length('topLeftRadius', 0),
  topRightRadius: length('topRightRadius', 0),
  bottomLeftRadius: length('bottomLeftRadius', 0),
  bottomRightRadius: length('bottomRightRadius', 0),
  constrainProportions: flag('constrainProportions', false),
  sectionContentsHidden: flag('sectionContentsHidden', false),
  authorVisible: flag('authorVisible', true),
  authorName: text('authorName', ''),
  isWideWidth: flag('isWideWidth', false),
  shapeType: choice('shapeType', shapes),
}

export const storedProperty = (member: string): StoredProperty =>
  stored[member] ?? notEmulated(`property ${member}`)
