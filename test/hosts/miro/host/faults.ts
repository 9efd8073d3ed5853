import type { CallRecord } from './state.ts'

/** What happens to a call instead of being carried out: an Error to reject with, or silence. */
export type Fault = Error | 'never'

/** Picks calls: the method, or a question to the record of the call. */
export type CallFilter = string | ((call: CallRecord) => boolean)

/** Things that go wrong because a test says so (E35). Everything is off until switched on. */
export class Faults {
  /** Every item event is delivered twice. */
  duplicateEvents = false
  /** Two values of one storage key that are on their way arrive in the wrong order. */
  outOfOrderValues = false
  private readonly planned: { filter: CallFilter; skip: number; times: number; fault: Fault }[] = []
  private readonly offlineClients = new Map<string, Fault>()

  /**
   * Plans a fault for matching calls.
   * @param plan.after how many matching calls go well before (0: the next one fails)
   * @param plan.times how many fail then (default 1)
   */
  plan(filter: CallFilter, fault: Fault, plan: { after?: number; times?: number } = {}): void {
    this.planned.push({ filter, fault, skip: plan.after ?? 0, times: plan.times ?? 1 })
  }

  /** Cuts a window off: its calls never settle, or reject with the given error, until it is back (null). */
  offline(client: string, fault: Fault | null): void {
    if (fault === null) this.offlineClients.delete(client)
    else this.offlineClients.set(client, fault)
  }

  clear(): void {
    this.planned.length = 0
    this.offlineClients.clear()
    this.duplicateEvents = false
    this.outOfOrderValues = false
  }

  /** What meets this call. Asked once a call. */
  meet(call: CallRecord): Fault | null {
    const offline = this.offlineClients.get(call.client)
    if (offline) return offline
    for (const plan of this.planned) {
      const wanted =
        typeof plan.filter === 'string' ? plan.filter === call.method : plan.filter(call)
      if (!wanted || plan.times === 0) continue
      if (plan.skip > 0) {
        plan.skip -= 1
        continue
      }
      plan.times -= 1
      return plan.fault
    }
    return null
  }
}
