/** A host object on its way to a plugin's world: `1:5` is a node, `1:5/text` its words, `figma.ui` the panel's port. */
export class Ref {
  readonly handle: string
  readonly kind: string

  constructor(handle: string, kind: string) {
    this.handle = handle
    this.kind = kind
  }
}

const suffix = '/text'

export const textHandle = (id: string): string => id + suffix
export const isTextHandle = (handle: string): boolean => handle.endsWith(suffix)
export const nodeIdOf = (handle: string): string =>
  isTextHandle(handle) ? handle.slice(0, -suffix.length) : handle

/** Stands for `figma.mixed` on the host's side; each plugin's world has a symbol of its own. */
export const mixed: object = Object.freeze({})
