import type { Carried } from '../carried.ts'
import {
  candidates,
  judge,
  phasesOfMenu,
  type MenuPhase,
  type MenuReason,
  type MenuStage,
} from './menu-judge.ts'

export interface ProposedDish {
  /** Of the first that names it, recipe, idea or pilot, so that it stays when a pilot is made of a recipe. */
  readonly key: string
  readonly name: string
  readonly phase: MenuPhase
  readonly stage: MenuStage
  /** Its cook. */
  readonly owner: string
  /** By when, in the room's words. */
  readonly date: string
  readonly reasons: readonly MenuReason[]
}

export interface LeftOut extends Pick<ProposedDish, 'key' | 'name' | 'owner' | 'date'> {
  readonly reasons: readonly MenuReason[]
}

export interface MenuProposal {
  /** Best first. */
  readonly dishes: readonly ProposedDish[]
  /** Not proposed, each with the reason; none is lost. */
  readonly left: readonly LeftOut[]
}

/** As many menu cards as lie side by side in one box. */
export const dishesInBox = 4

/**
 * The menu that the results speak for. Pilots that won (or were decided on) come first, then what most voted for, then
 * little effort with much impact; blocked dishes are for later, big bets next. Now is what gets tested; what is complete
 * and has to wait is proposed as an automation. A box holds four, what is beyond moves on.
 */
export function menuProposal(
  carried: Pick<Carried, 'recipes' | 'ideas' | 'pilots' | 'goals'>,
): MenuProposal {
  const goals = carried.goals.map(({ name }) => name)
  const judged = candidates(carried)
    .map((candidate) => judge(candidate, goals))
    .sort((a, b) => compared(a.order, b.order))
  const dishes: ProposedDish[] = []
  const left: LeftOut[] = []
  for (const { candidate, reasons, wish, complete } of judged) {
    const { key, name, pilot, recipe } = candidate
    const common = {
      key,
      name,
      owner: pilot?.cook || recipe?.cook || '',
      date: pilot?.date ?? '',
    }
    if (!wish) {
      left.push({ ...common, reasons })
      continue
    }
    const stageIn = (phase: MenuPhase): MenuStage =>
      complete && phase !== 'now' ? 'automate' : 'test'
    const free = phasesOfMenu
      .slice(phasesOfMenu.indexOf(wish))
      .find((phase) => count(dishes, phase, stageIn(phase)) < dishesInBox)
    const moved = free === wish ? [] : [{ why: 'full' as const, phase: wish }]
    if (!free) left.push({ ...common, reasons: [...moved, ...reasons] })
    else
      dishes.push({
        ...common,
        phase: free,
        stage: stageIn(free),
        reasons: [...reasons, ...moved],
      })
  }
  return { dishes: byPhase(dishes), left }
}

const count = (dishes: readonly ProposedDish[], phase: MenuPhase, stage: MenuStage): number =>
  dishes.filter((dish) => dish.phase === phase && dish.stage === stage).length

const byPhase = (dishes: readonly ProposedDish[]): readonly ProposedDish[] =>
  phasesOfMenu.flatMap((phase) => dishes.filter((dish) => dish.phase === phase))

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
