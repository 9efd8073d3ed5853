/** One object of the host, by what a script can do with its members. Arguments come as the script gave them. */
export interface HostObject {
  get?(member: string): unknown
  set?(member: string, value: unknown): void
  call?(member: string, args: readonly unknown[]): unknown
  /** Methods that promise; what they throw is a rejection. */
  ask?(member: string, args: readonly unknown[]): unknown
  /** Called before a listener is registered; may throw. */
  listen?(type: string): void
}

export interface Reads {
  readonly [member: string]: () => unknown
}
export interface Writes {
  readonly [member: string]: (value: unknown) => void
}
export interface Calls {
  readonly [member: string]: (...args: unknown[]) => unknown
}

/** A host object made of one function a member. */
export function hostObject(members: {
  readonly get?: Reads
  readonly set?: Writes
  readonly call?: Calls
  readonly ask?: Calls
  readonly listen?: (type: string) => void
}): HostObject {
  return {
    get: (member) => members.get?.[member]?.(),
    set: (member, value) => members.set?.[member]?.(value),
    call: (member, args) => members.call?.[member]?.(...args),
    ask: (member, args) => members.ask?.[member]?.(...args),
    listen: (type) => members.listen?.(type),
  }
}
