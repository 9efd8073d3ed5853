import { foldName } from '../../votes/fold-name.ts'
import type { Carried, Dish, Lacking, PlacedIdea, Pilot } from '../carried.ts'

export const phasesOfMenu = ['now', 'next', 'later'] as const
export type MenuPhase = (typeof phasesOfMenu)[number]

/** The three steps of the backlog: tried out with some, always on by its rule, a feature of its own. */
export const stagesOfMenu = ['test', 'automate', 'mature'] as const
export type MenuStage = (typeof stagesOfMenu)[number]

/** Why a dish is proposed where it is, or not at all. The sentence is the language's. */
export type MenuReason =
  | {
      readonly why:
        | 'decided'
        | 'unfinished'
        | 'ready'
        | 'quick-win'
        | 'big-bet'
        | 'little-impact'
        | 'creepy'
        | 'no-measure'
        | 'not-on-map'
        | 'taken-out'
        | 'put-in'
        | 'on-board'
    }
  | { readonly why: 'won' | 'no-votes'; readonly votes: number }
  | { readonly why: 'votes'; readonly votes: number; readonly rank: number }
  | { readonly why: 'goal'; readonly goal: string }
  | { readonly why: 'missing'; readonly fields: readonly string[] }
  | { readonly why: 'lacking'; readonly lacking: Lacking }
  | { readonly why: 'full'; readonly phase: MenuPhase }

/** What recipes, ideas and pilots of one name say together: one dish. */
export interface Candidate {
  readonly key: string
  readonly name: string
  readonly recipe?: Dish
  readonly idea?: PlacedIdea
  readonly pilot?: Pilot
}

/** What speaks for and against a dish. */
export interface Judged {
  readonly candidate: Candidate
  readonly reasons: readonly MenuReason[]
  /** Null where it is not proposed. */
  readonly wish: MenuPhase | null
  /** Can run by its rule as it is written. */
  readonly complete: boolean
  /** Compared number by number, lower first. */
  readonly order: readonly number[]
}

/** One for each name, in the order recipes, ideas, pilots; what has no name is no dish yet. */
export function candidates({
  recipes,
  ideas,
  pilots,
}: Pick<Carried, 'recipes' | 'ideas' | 'pilots'>): readonly Candidate[] {
  const found = new Map<string, Candidate>()
  const keys = new Set<string>()
  const add = (kind: 'recipe' | 'idea' | 'pilot', one: Dish | PlacedIdea | Pilot): void => {
    const name = one.name.replace(/\s+/gu, ' ').trim()
    const known = found.get(foldName(name) || name)
    if (name === '' || known?.[kind]) return
    let key = known?.key ?? `${kind}/${one.key}`
    while (!known && keys.has(key)) key += '+'
    keys.add(key)
    found.set(foldName(name) || name, { key, name, ...known, [kind]: one })
  }
  for (const one of recipes) add('recipe', one)
  for (const one of ideas) add('idea', one)
  for (const one of pilots) add('pilot', one)
  return [...found.values()]
}

/** What the results say of it, and where it belongs by itself. */
export function judge(candidate: Candidate, goals: readonly string[]): Judged {
  const { recipe, idea, pilot } = candidate
  const votes = pilot?.votes ?? recipe?.votes ?? null
  const rank = pilot?.rank ?? recipe?.rank ?? null
  const counted = pilot !== undefined && pilot.measure !== ''
  const won = counted && pilot.rank === 1 && (pilot.votes ?? 0) > 0
  const chosen = (counted && pilot.decided) || (recipe?.decided ?? false)
  const complete = recipe?.ready ?? (counted && pilot.ready)
  const missing = recipe?.missing ?? []
  const lacking = recipe?.lacking ?? []
  const blocked = lacking.some(({ why }) => why === 'blocked')
  const toGet = lacking.some(({ why }) => why === 'to-get')
  const map = onMap(idea)
  const said = `${recipe?.sentence ?? ''} ${recipe?.measure ?? ''} ${pilot?.measure ?? ''}`
  const served = goals.filter((goal) => serves(said, goal))
  const reasons: readonly MenuReason[] = [
    ...(chosen ? [{ why: 'decided' } as const] : []),
    ...(won ? [{ why: 'won', votes: pilot.votes ?? 0 } as const] : []),
    ...(!won && votes !== null && rank !== null && votes > 0
      ? [{ why: 'votes', votes, rank } as const]
      : []),
    ...(votes === 0 ? [{ why: 'no-votes', votes } as const] : []),
    ...(complete ? [{ why: 'ready' } as const] : []),
    ...(counted && !pilot.ready ? [{ why: 'unfinished' } as const] : []),
    ...(map && !idea?.drop ? [{ why: map } as const] : []),
    ...served.map((goal) => ({ why: 'goal', goal }) as const),
    ...(missing.length > 0 ? [{ why: 'missing', fields: missing } as const] : []),
    ...lacking.map((one) => ({ why: 'lacking', lacking: one }) as const),
    ...(idea?.drop ? [{ why: 'creepy' } as const] : []),
  ]
  const not = refused(candidate, map)
  const wish = (): MenuPhase => {
    if (blocked) return 'later'
    if (toGet) return 'next'
    if (chosen || won) return 'now'
    if (!recipe && !pilot) return byMap[map ?? 'little-impact']
    return complete && (votes !== 0 || map === 'quick-win') ? 'now' : 'next'
  }
  return {
    candidate,
    reasons: not ? [{ why: not }, ...reasons.filter(({ why }) => why !== not)] : reasons,
    wish: not ? null : wish(),
    complete: complete && lacking.length === 0,
    order: [
      tier({ chosen, won, counted, votes, map, recipe }),
      rank ?? Number.MAX_SAFE_INTEGER,
      -number(idea?.impact),
      number(idea?.effort),
      -served.length,
    ],
  }
}

/** Why it is not proposed at all; null where it is. */
function refused(
  { recipe, idea, pilot }: Candidate,
  map: ReturnType<typeof onMap>,
): 'no-measure' | 'creepy' | 'not-on-map' | null {
  const measured = [recipe, pilot].some((one) => one !== undefined && one.measure !== '')
  if (recipe || pilot) return measured ? null : 'no-measure'
  if (idea?.drop) return 'creepy'
  return map ? null : 'not-on-map'
}

const tier = ({
  chosen,
  won,
  counted,
  votes,
  map,
  recipe,
}: {
  chosen: boolean
  won: boolean
  counted: boolean
  votes: number | null
  map: ReturnType<typeof onMap>
  recipe: Dish | undefined
}): number => {
  const order = [
    chosen,
    won,
    counted && (votes ?? 0) > 0,
    (votes ?? 0) > 0,
    map === 'quick-win',
    counted || recipe?.ready,
    map === 'big-bet',
  ]
  const first = order.findIndex((holds) => holds)
  return first < 0 ? order.length : first
}

/** Where an idea goes that is no recipe yet. */
const byMap = { 'quick-win': 'now', 'big-bet': 'next', 'little-impact': 'later' } as const

/** Which corner of the map an idea lies in; null where it does not lie on it. Much is half and more. */
function onMap(idea: PlacedIdea | undefined): 'quick-win' | 'big-bet' | 'little-impact' | null {
  if (!idea || idea.effort === null || idea.impact === null) return null
  if (!(idea.impact >= 0.5)) return 'little-impact'
  return idea.effort < 0.5 ? 'quick-win' : 'big-bet'
}

const number = (value: number | null | undefined): number =>
  value === null || value === undefined || Number.isNaN(value) ? 0 : value

/** Shorter goals would be found in every sentence. */
const shortestGoal = 4

function serves(said: string, goal: string): boolean {
  const name = foldName(goal)
  return name.length >= shortestGoal && foldName(said).includes(name)
}
