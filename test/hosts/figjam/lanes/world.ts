import type { Dispatch, Globals, Op } from '../facade/bridge.ts'
import type { MemberTables } from '../facade/members.ts'

/** What a plugin's world is made from. */
export interface WorldParts {
  readonly op: Op
  readonly tables: MemberTables
  readonly guard: 'strict' | 'lenient'
  readonly html: string
}

/** Where a plugin's script lives: the host's own realm, a realm of its own, or another engine. */
export interface World {
  readonly dispatch: Dispatch
  /** The script's globals, where they are objects of this realm. */
  readonly globals: Globals | null
  evaluate(code: string): void
  /** Takes the world apart, once the script has returned from its current turn. Nothing may enter it any more. */
  dispose?(): void
}

export type MakeWorld = (parts: WorldParts) => World

/** The names a plugin's script finds; everything else of the world around it is out of reach. */
export const globalNames = [
  'figma',
  '__html__',
  'console',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
] as const
