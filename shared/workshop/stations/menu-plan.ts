import * as z from 'zod/mini'
import type { Settings } from '../settings.ts'
import { phasesOfMenu, stagesOfMenu, type MenuPhase, type MenuStage } from './menu-judge.ts'
import type { LeftOut, MenuProposal, ProposedDish } from './menu-proposal.ts'

/** Where settings keep what the facilitator changed of the menu, and what was put on the board. */
export const menuKeys = {
  /** What was changed of a dish, but for its owner: `MenuEdit` as JSON. */
  dish: (key: string) => `dish/${key}`,
  /** Owner of a dish. A person's name. */
  owner: (key: string) => `name/${key}`,
  /** The box in which its menu card was last put, or found and taken for right. */
  put: (key: string) => `put/${key}`,
  /** The box where people moved it, once the facilitator said to leave it there. */
  left: (key: string) => `left/${key}`,
  /** Keys of dishes in the order that the facilitator chose, as JSON. */
  order: 'order',
} as const

const editSchema = z.object({
  phase: z.optional(z.enum(phasesOfMenu)),
  stage: z.optional(z.enum(stagesOfMenu)),
  date: z.optional(z.string()),
  /** Taken out of the menu, or put in though it was not proposed. */
  on: z.optional(z.boolean()),
})
export type MenuEdit = z.infer<typeof editSchema>

const orderSchema = z.array(z.string())

function parsed<Value>(schema: z.ZodMiniType<Value>, text: string | undefined): Value | null {
  try {
    return schema.safeParse(JSON.parse(text ?? 'null')).data ?? null
  } catch {
    return null
  }
}

/** What the facilitator changed of one dish; nothing where it cannot be read. */
export const editOf = (settings: Settings, key: string): MenuEdit =>
  parsed(editSchema, settings[menuKeys.dish(key)]) ?? {}

/** The proposal with what the facilitator changed of it. Every dish is in one of the two lists. */
export function menuPlan(proposal: MenuProposal, settings: Settings): MenuProposal {
  const all = [
    ...proposal.dishes,
    ...proposal.left.map((one): LeftOut & Partial<ProposedDish> => one),
  ]
  const dishes: ProposedDish[] = []
  const left: LeftOut[] = []
  for (const one of all) {
    const { phase = one.phase, stage = one.stage, date = one.date, on } = editOf(settings, one.key)
    const owner = settings[menuKeys.owner(one.key)] ?? one.owner
    const changed = { ...one, owner, date }
    const proposed = one.phase !== undefined
    if (on ?? proposed)
      dishes.push({
        ...changed,
        phase: phase ?? ('later' satisfies MenuPhase),
        stage: stage ?? ('test' satisfies MenuStage),
        reasons: proposed ? one.reasons : [{ why: 'put-in' }, ...one.reasons],
      })
    else
      left.push({
        ...changed,
        reasons: proposed ? [{ why: 'taken-out' }, ...one.reasons] : one.reasons,
      })
  }
  const order = parsed(orderSchema, settings[menuKeys.order]) ?? []
  const place = ({ key }: ProposedDish): number =>
    order.includes(key) ? order.indexOf(key) : order.length
  return { dishes: dishes.sort((a, b) => place(a) - place(b)), left }
}
