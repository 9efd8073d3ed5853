/* oxlint-disable typescript/no-generated-empty-object-type, typescript/no-redundant-type-constituents, typescript/no-duplicate-type-constituents -- as long as all agrees, the lists of what does not are empty */
import type { Access, members } from './facade/members.ts'
import type { LeftOutOfFigma, LeftOutOfNodes, LeftOutOfParts } from './left-out.ts'

/*
 * Nothing here does anything. It compiles as long as the emulated host and Figma's own types agree; a new
 * `@figma/plugin-typings` that adds, drops, or changes a member shows its name in an error of the type check.
 */

interface Nodes {
  DOCUMENT: DocumentNode
  PAGE: PageNode
  SECTION: SectionNode
  STICKY: StickyNode
  SHAPE_WITH_TEXT: ShapeWithTextNode
  STAMP: StampNode
  TEXT: TextNode
  RECTANGLE: RectangleNode
  ELLIPSE: EllipseNode
  TEXT_SUBLAYER: TextSublayerNode
}

interface Parts {
  'figma.ui': UIAPI
  'figma.viewport': ViewportAPI
  'figma.timer': TimerAPI
  'figma.clientStorage': ClientStorageAPI
  'figma.util': UtilAPI
}

interface Figma {
  figma: PluginAPI
}

type Members = typeof members
type All = Nodes & Parts & Figma

/** True where the two are the same to the compiler, `readonly` included. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

type Writable<Owner, Key extends keyof Owner> = Same<
  { [K in Key]: Owner[K] },
  { -readonly [K in Key]: Owner[K] }
>

type Method = (...args: never) => unknown

/** What a member's type allows a script to do with it. */
type AccessOf<Owner, Key extends keyof Owner> =
  NonNullable<Owner[Key]> extends Method
    ? 'call' | 'ask' | 'local'
    : Writable<Owner, Key> extends true
      ? 'rw' | 'local'
      : 'ro' | 'id' | 'local'

/** `KIND.member` of all rows in the tables that do not fit Figma's type. */
type Wrong = {
  [Kind in keyof Members]: {
    [Key in keyof Members[Kind]]: Key extends keyof All[Kind]
      ? Members[Kind][Key] extends AccessOf<All[Kind], Key> & Access
        ? never
        : `${Kind}.${Key & string}`
      : `${Kind}.${Key & string}`
  }[keyof Members[Kind]]
}[keyof Members]

/** `KIND.member` of all that Figma's types have and neither the tables nor the list of what is left out. */
type Unlisted<Kinds, LeftOut> = {
  [
    Kind in keyof Kinds & keyof Members
  ]: `${Kind}.${Exclude<keyof Kinds[Kind], keyof Members[Kind] | LeftOut> & string}`
}[keyof Kinds & keyof Members]

type AnyKey<Kinds> = { [Kind in keyof Kinds]: keyof Kinds[Kind] }[keyof Kinds]

/** Only the empty object fits where there are no names; otherwise the compiler says which are missing. */
type Each<Name extends PropertyKey> = { readonly [Each in Name]: 'does not agree' }

/** Every row of every table fits Figma's type. */
export const wrong: Each<Wrong> = {}
/** Every type is held against a table. */
export const tableless: Each<Exclude<keyof All, keyof Members>> = {}

/** Figma's types have nothing that is neither emulated nor known to be left out … */
export const unlistedOfNodes: Each<Unlisted<Nodes, LeftOutOfNodes>> = {}
export const unlistedOfFigma: Each<Unlisted<Figma, LeftOutOfFigma>> = {}
export const unlistedOfParts: Each<Unlisted<Parts, LeftOutOfParts>> = {}

/** … and what is left out still exists. */
export const droppedOfNodes: Each<Exclude<LeftOutOfNodes, AnyKey<Nodes>>> = {}
export const droppedOfFigma: Each<Exclude<LeftOutOfFigma, AnyKey<Figma>>> = {}
export const droppedOfParts: Each<Exclude<LeftOutOfParts, AnyKey<Parts>>> = {}

/** The shapes that the host makes by hand for events and users. */
export const newInEvents: Each<
  | Exclude<keyof RemovedNode, 'removed' | 'type' | 'id'>
  | Exclude<keyof PropertyChange, 'type' | 'id' | 'origin' | 'node' | 'properties'>
  | Exclude<keyof CreateChange, 'type' | 'id' | 'origin' | 'node'>
> = {}
export const newInUsers: Each<
  Exclude<
    keyof ActiveUser,
    'id' | 'name' | 'photoUrl' | 'color' | 'sessionId' | 'position' | 'viewport' | 'selection'
  >
> = {}
