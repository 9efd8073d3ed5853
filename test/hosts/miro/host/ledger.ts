import { errors, fail } from '../errors.ts'

/** Miro's budgets: credits within any sixty seconds and within any sixty minutes (E31). */
const budgets = { minute: 100_000, hour: 1_000_000 } as const

const spans = { minute: 60_000, hour: 3_600_000 } as const

export interface Spent {
  readonly minute: number
  readonly hour: number
}

/** Who spent how many credits when; two rolling windows for each account. A refused call costs nothing. */
export class Ledger {
  private readonly entries = new Map<string, { at: number; credits: number }[]>()
  private readonly now: () => number

  constructor(now: () => number) {
    this.now = now
  }

  /** @throws Error with Miro's words when the minute's or the hour's credits do not suffice */
  charge(account: string, credits: number): void {
    if (credits === 0) return
    const spent = this.spent(account)
    if (spent.hour + credits > budgets.hour) fail(errors.perHour(budgets.hour))
    if (spent.minute + credits > budgets.minute) fail(errors.perMinute(budgets.minute))
    this.entries.set(account, [...this.recent(account), { at: this.now(), credits }])
  }

  spent(account: string): Spent {
    const recent = this.recent(account)
    const since = (span: number) => {
      const from = this.now() - span
      return recent.reduce((sum, { at, credits }) => (at > from ? sum + credits : sum), 0)
    }
    return { minute: since(spans.minute), hour: since(spans.hour) }
  }

  accounts(): string[] {
    return [...this.entries.keys()]
  }

  /** Uses up a whole budget, for a test of what happens then. */
  exhaust(account: string, budget: keyof Spent): void {
    const missing = Math.max(0, budgets[budget] - this.spent(account)[budget])
    this.entries.set(account, [...this.recent(account), { at: this.now(), credits: missing }])
  }

  private recent(account: string): { at: number; credits: number }[] {
    const from = this.now() - spans.hour
    return (this.entries.get(account) ?? []).filter(({ at }) => at > from)
  }
}
