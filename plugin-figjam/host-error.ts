import type { WireError } from '../shared/board/messages.ts'

type Kind = WireError['kind']

/** What goes wrong in here, with what the panel needs to know about it. */
export class HostError extends Error implements WireError {
  readonly kind: Kind
  readonly made: readonly string[]
  readonly items: readonly string[]

  constructor(
    kind: Kind,
    message: string,
    details: { made?: readonly string[]; items?: readonly string[] } = {},
  ) {
    super(message)
    this.kind = kind
    this.made = details.made || []
    this.items = details.items || []
  }
}

/** Anything thrown, as it crosses the wall. FigJam tells its errors apart by their words only. */
export function wireError(error: unknown): WireError {
  const { made = [], items = [] } = error instanceof HostError ? error : {}
  return { kind: kindOf(error), message: messageOf(error), made, items }
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

function kindOf(error: unknown): Kind {
  if (error instanceof HostError) return error.kind
  const message = messageOf(error)
  if (isVanished(error)) return 'gone'
  if (/exceeds \d+ ?kB|quota|storage limit/i.test(message)) return 'full'
  if (/read-only|not allowed|permission/i.test(message)) return 'forbidden'
  return 'failed'
}

/** FigJam's words for a node that somebody removed between finding it and touching it. */
export const isVanished = (error: unknown): boolean => /does not exist/.test(messageOf(error))

/** Looks at each of thousands of nodes; one that vanishes meanwhile is left out. */
export function lookAtAll<Node>(nodes: readonly Node[], look: (node: Node) => void): void {
  for (const node of nodes) {
    try {
      look(node)
    } catch (error) {
      if (!isVanished(error)) throw error
    }
  }
}

/** What `read` gives, or undefined where the node vanished meanwhile; every other error is thrown on. */
export function unlessVanished<Result>(read: () => Result): Result | undefined {
  try {
    return read()
  } catch (error) {
    if (!isVanished(error)) throw error
    return undefined
  }
}
