import type { Actor, BoardDocument, Item } from '../../document/document.ts'
import type { Page } from '../host/page.ts'
import type { HostState } from '../host/state.ts'
import { errors, fail } from '../errors.ts'
import { snapshots } from '../items/snapshot.ts'
import type { Wire } from '../items/wire.ts'
import { bookkeeping } from '../stored.ts'

/** What the host knows when it carries out a call. */
export interface Context {
  readonly host: HostState
  readonly document: BoardDocument
  readonly page: Page
  readonly actor: Actor
}

export type Scope = 'boards:read' | 'boards:write' | 'identity:read'

/** One call of the API, on the host's side of the wall: plain data in, plain data out. */
export interface Command<Input, Output> {
  /** What it costs (E31). */
  readonly credits: number
  /** What the app must have been granted (E32); who may not edit is refused the writes (E33). */
  readonly scope: Scope | null
  run(context: Context, input: Input): Output
}

export function command<Input, Output>(
  credits: number,
  scope: Scope | null,
  run: (context: Context, input: Input) => Output,
): Command<Input, Output> {
  return { credits, scope, run }
}

/** An item that the API would show. */
export function visibleItem(context: Context, id: string): Item | undefined {
  const item = context.document.get(id)
  return item && !bookkeeping(item) ? item : undefined
}

export function needItem(context: Context, id: string): Item {
  return visibleItem(context, id) ?? fail(errors.notFound(id))
}

export function snapshotOf(context: Context, id: string): Wire {
  return snapshotsOf(context, [needItem(context, id)])[0] ?? fail(errors.notFound(id))
}

export function snapshotsOf(context: Context, items: readonly Item[]): Wire[] {
  return snapshots(context.document, items, context.host.options.typedLines)
}

/** Refuses what another window is busy with (E34). */
export function checkFree(
  context: Context,
  ids: readonly string[],
  message: (id: string) => string = errors.locked,
): void {
  for (const id of ids) {
    const holder = context.host.editing.get(id)
    if (holder !== undefined && holder !== context.page.client.id) fail(message(id))
  }
}
