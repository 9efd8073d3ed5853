import { commands } from '../commands/index.ts'
import type { Call, Input, Method, Output } from '../commands/index.ts'
import type { Command } from '../commands/command.ts'
import { errors, fail } from '../errors.ts'
import type { Page } from './page.ts'
import { actorOf } from './state.ts'
import type { CallRecord, HostState } from './state.ts'

const table: { readonly [M in Method]: Command<Input<M>, Output<M>> } = commands

/**
 * A page's way to the host (E1): everything is copied on both ways, each way takes half the latency, and a page that
 * closes meanwhile never hears the answer – although the host carries out what was already sent.
 */
export function callsFrom(host: HostState, page: Page): Call {
  return (method, input) =>
    new Promise((resolve, reject) => {
      const sent = structuredClone(input)
      if (!page.alive) return
      const record = recordOf(host, page, method)
      host.calls.push(record)
      page.pending += 1
      host.travel(() => {
        const settle = carryOut(host, page, record, method, sent, { resolve, reject })
        if (settle === 'never') return
        host.travel(() => {
          if (!page.alive) return
          page.pending -= 1
          settle()
        })
      })
    })
}

interface Settlers<Result> {
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

/** Does what was asked, now. Returns how the page's promise will settle. */
function carryOut<M extends Method>(
  host: HostState,
  page: Page,
  record: CallRecord,
  method: M,
  sent: Input<M>,
  { resolve, reject }: Settlers<Output<M>>,
): (() => void) | 'never' {
  const fault = host.faults.meet(record)
  if (fault === 'never') return 'never'
  try {
    if (fault) throw fault
    const command = table[method]
    host.ledger.charge(host.account(page.client.user, page.app), command.credits)
    checkAllowed(host, page, method, command)
    const context = { host, page, document: host.document, actor: actorOf(page) }
    // What the host holds is never changed in place, so copying it when it is handed over is soon enough.
    const result = command.run(context, sent)
    record.outcome = 'done'
    return () => resolve(page.realm.structuredClone(result))
  } catch (error) {
    record.outcome = 'refused'
    const message = error instanceof Error ? error.message : String(error)
    return () => reject(new page.realm.Error(message))
  }
}

/** Scopes first (E32), then the user's role (E33). */
function checkAllowed(
  host: HostState,
  page: Page,
  method: string,
  { scope }: Pick<Command<never, unknown>, 'scope'>,
): void {
  if (scope === null) return
  if (!host.options.scopes.includes(scope)) fail(errors.scope(method, page.app, scope))
  const user = host.document.users().find(({ id }) => id === page.client.user)
  if (scope === 'boards:write' && user && user.role !== 'editor') {
    fail(host.options.permissionError.replace('${feature}', method))
  }
}

function recordOf(host: HostState, page: Page, method: Method): CallRecord {
  return {
    method,
    client: page.client.id,
    user: page.client.user,
    page: page.kind,
    credits: table[method].credits,
    at: host.options.scheduler.now(),
    outcome: 'pending',
  }
}
