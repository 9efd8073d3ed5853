import type {
  Board,
  BoardUI,
  Frame,
  Group,
  Shape,
  StickyNote,
  Tag,
  Text,
} from '@mirohq/websdk-types'

/**
 * The members of Miro's objects, as this emulation knows them. The types at the end fail to compile when a version of
 * `@mirohq/websdk-types` adds or drops one, so that a new version is noticed before a user does.
 */
export const boardKeys = [
  'get',
  'getById',
  'getSelection',
  'select',
  'deselect',
  'createStickyNote',
  'createText',
  'createShape',
  'createFrame',
  'createTag',
  'createGroup',
  'group',
  'sync',
  'remove',
  'getMetadata',
  'setMetadata',
  'getAppData',
  'setAppData',
  'goToLink',
  'bringToFront',
  'sendToBack',
  'bringInFrontOf',
  'sendBehindOf',
  'getLayerIndex',
  'getInfo',
  'getUserInfo',
  'getOnlineUsers',
  'canUse',
  'findEmptySpace',
  'ui',
  'viewport',
  'storage',
  'events',
  'notifications',
  'timer',
] as const

/** Members of the board that throw "not emulated". */
export const missingBoardKeys = [
  'createCard',
  'createAppCard',
  'createConnector',
  'createEmbed',
  'createImage',
  'createPreview',
  'getIdToken',
  'collaboration',
  'experimental',
] as const

export const uiKeys = [
  'openPanel',
  'openModal',
  'closePanel',
  'closeModal',
  'canOpenPanel',
  'canOpenModal',
  'getPanelData',
  'getModalData',
  'on',
  'off',
] as const

/** Methods of every item with a place that throw "not emulated". */
const missingItemKeys = ['getConnectors', 'getAiContext'] as const

/** Fields that are absent where there is nothing to say; connectors are not emulated, so `connectorIds` always is. */
export const optionalKeys = ['linkedTo', 'groupId', 'connectorIds'] as const

const itemKeys = [
  'id',
  'type',
  'origin',
  'relativeTo',
  'parentId',
  'createdAt',
  'createdBy',
  'modifiedAt',
  'modifiedBy',
  'x',
  'y',
  'sync',
  'getMetadata',
  'setMetadata',
  'goToLink',
  'bringToFront',
  'sendToBack',
  'bringInFrontOf',
  'sendBehindOf',
  'getLayerIndex',
  ...missingItemKeys,
  ...optionalKeys,
] as const

export const stickyKeys = [
  ...itemKeys,
  'width',
  'height',
  'shape',
  'content',
  'style',
  'tagIds',
] as const
export const textKeys = [...itemKeys, 'rotation', 'width', 'height', 'content', 'style'] as const
export const shapeKeys = [...textKeys, 'shape'] as const
export const frameKeys = [
  ...itemKeys,
  'width',
  'height',
  'title',
  'showContent',
  'childrenIds',
  'style',
  'add',
  'remove',
  'getChildren',
] as const
export const groupKeys = ['id', 'type', 'itemsIds', 'sync', 'getItems', 'ungroup'] as const
export const tagKeys = ['id', 'type', 'title', 'color', 'sync'] as const

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
type In<Keys extends readonly unknown[]> = Keys[number]

/** Every line must say true: the lists above are Miro's public members, no more and no fewer. */
export const complete: {
  board: Same<keyof Board, In<typeof boardKeys> | In<typeof missingBoardKeys>>
  ui: Same<keyof BoardUI, In<typeof uiKeys>>
  sticky: Same<keyof StickyNote, In<typeof stickyKeys>>
  text: Same<keyof Text, In<typeof textKeys>>
  shape: Same<keyof Shape, In<typeof shapeKeys>>
  frame: Same<keyof Frame, In<typeof frameKeys>>
  group: Same<keyof Group, In<typeof groupKeys>>
  tag: Same<keyof Tag, In<typeof tagKeys>>
} = {
  board: true,
  ui: true,
  sticky: true,
  text: true,
  shape: true,
  frame: true,
  group: true,
  tag: true,
}
