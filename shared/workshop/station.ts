import type { ItemChange } from '../board/board.ts'
import type { ItemId, LaidItem } from '../board/snapshot.ts'
import type { Size } from '../geometry/rect.ts'
import type { Scene, SceneItem } from '../scene/scene.ts'
import type { Interpretation } from '../votes/interpretation.ts'
import type { Tally } from '../votes/standing.ts'
import type { Carried } from './carried.ts'
import type { Day } from './schedule.ts'
import type { Settings } from './settings.ts'
import type { Department, RosterPerson } from './workshop.ts'

/** What every station's words have in common. */
export interface TitleWords {
  /** At most 28 characters. */
  readonly title: string
  /** At most 115 characters. */
  readonly question: string
}

/** The words of a whole head; an area that is laid under another one has only the title. */
export interface HeadWords extends TitleWords {
  /** Three lines of at most 75 characters. */
  readonly steps: readonly [string, string, string]
}

export interface SceneContext<Words> {
  readonly words: Words
  /** Words that every station shows alike: "Votes", "Result", "We decide", "Scrap space …". */
  readonly common: CommonWords
  readonly departments: readonly Department[]
  /** What leads in the vote of the station that this one comes `after` (the top five gaps); empty for most. */
  readonly leading: readonly string[]
  /** What the facilitator set for this station in the panel. */
  readonly settings: Settings
  /**
   * The day, for its times; left out where they do not matter. What says something of them is tagged `words`, with a key
   * that begins with `time-`: it is written anew as the day goes on.
   */
  readonly day?: Day
}

export interface CommonWords {
  readonly votes: string
  readonly result: string
  readonly resultLater: string
  readonly decide: string
  readonly scrap: string
  readonly cannotEdit: string
  readonly notOpen: string
  /** State label of a station without a vote. */
  readonly noVote: string
}

/** What facts are read from: the board, and what is kept with it. Pure data. */
export interface FactsContext<Words> {
  readonly station: string
  readonly words: Words
  readonly departments: readonly Department[]
  readonly roster: readonly RosterPerson[]
  readonly board: Interpretation
  /** The station's newest vote: live while it is open (`frozen` says), null without one. */
  readonly tally: Tally | null
  readonly decision: { readonly text: string; readonly by: string } | null
  /** What the facilitator set for this station in the panel. */
  readonly settings: Settings
  /** What all stations hand on. */
  readonly carried: Carried
}

/** The phases of the day, in their order. */
export const phases = ['before', 'kickstart', 'plan', 'work'] as const
export type Phase = (typeof phases)[number]

/** What a round on this station is by default; the facilitator may change all of it. */
export interface RoundDefaults {
  /** Zone key of the vote boxes it reads; null for all. */
  readonly zones: string | null
  readonly votes: number
  readonly names: boolean
  readonly departments: boolean
  /** Minutes on the clock; null for no limit. */
  readonly minutes: number | null
}

/** What a station's own button does to the board: new items (station-local) and changes to items of ours. */
export interface ActionPlan {
  readonly create: readonly SceneItem[]
  readonly change: readonly ItemChange[]
  /** The size that the area needs to hold what is new; left out where it stays as it is. It never shrinks. */
  readonly size?: Size
  /** Items of ours to take away; people's notes stay. */
  readonly remove?: readonly ItemId[]
  /** Settings of this station to keep with it; null takes one away. */
  readonly settings?: { readonly [key: string]: string | null }
}

/** What a station's own button is worked out from. */
export interface ActionContext<Words> extends FactsContext<Words> {
  readonly common: CommonWords
  /** What was chosen in the panel when the button was pressed; empty for most. */
  readonly input: { readonly [key: string]: string }
  /** The station's own items as they lie on the board now, originals only; and copied cards, which take up ground. */
  readonly items: readonly LaidItem[]
}

/** Written as a method, because methods are compared both ways: a list of stations may hold differing words. */
type Action<Words> = { plan(context: ActionContext<Words>): ActionPlan }['plan']

/**
 * One activity of the workshop: one pure file. Its view is `panel/stations/<kind>.tsx`, its words are in the deck, what
 * the facilitator says is in the language file under `stations.<kind>`.
 */
export interface Station<
  Words extends { readonly head: TitleWords } = { readonly head: TitleWords },
  Facts = unknown,
> {
  readonly kind: string
  /** When in the day: areas of one phase stand in one row on the board and are laid as one block. */
  readonly phase: Phase
  /** Minutes it takes in a one-day workshop. */
  readonly minutes: number
  scene(context: SceneContext<Words>): Scene
  facts(context: FactsContext<Words>): Facts
  /** What later stations, and the report, take over from its facts. */
  hands?(facts: Facts): Partial<Carried>
  /** Null for a station without a vote. */
  readonly round: RoundDefaults | null
  /** Buttons of its own view, by name; the session carries the plan out. */
  readonly actions?: { readonly [name: string]: Action<Words> }
  /** Laid only after this station's vote has stopped (the five we act on). */
  readonly after?: string
  /** What of that vote's result stands in its scene from the start. */
  leading?(result: Tally): readonly string[]
  /** How tall its own buttons may make the area, in board units: ground below it that is kept free when it is laid. */
  readonly tallest?: number
  /** Stands right under the area of that kind, 200 below it, left edges in line; elsewhere where there is room. */
  readonly below?: string
}
