/** A goal that the room chose. */
export interface Goal {
  readonly name: string
  readonly side: 'outcome' | 'need' | null
}

/** What worries most, and what is done about it; empty where nobody has written it yet. */
export interface Gap {
  readonly name: string
  readonly step: string
  readonly owner: string
  readonly date: string
}

/** A source of data, and whether it can be used: `limited` poor or hard to reach, `unknown` not judged yet. */
export interface Lever {
  readonly name: string
  readonly state: 'ready' | 'limited' | 'blocked' | 'unknown'
  /** What is missing, in the room's words. */
  readonly gap: string
  /** Who can free it. */
  readonly owner: string
}

/** One ingredient of the pantry, on the shelf that says its state. */
export interface StoredIngredient {
  readonly name: string
  /** Key of its column: `audience`, `content`, `context`, `measure`. */
  readonly kind: string
  readonly shelf: 'checked' | 'unchecked' | 'to-get'
  /** Who checked it or gets it, where its note names somebody with an @. */
  readonly owner?: string
}

/** An ingredient that a dish needs and that is not there to be used. */
export interface Lacking {
  readonly ingredient: string
  readonly why: 'to-get' | 'unchecked' | 'blocked'
  /** Who can free or get it; empty where nobody is named. */
  readonly owner: string
}

/** A recipe, as later stations speak of it. */
export interface Dish {
  /** Key of its card. */
  readonly key: string
  readonly name: string
  readonly sentence: string
  /** What stands in its fields, by their keys: a pitch begins with it. */
  readonly fields?: { readonly [field: string]: string }
  readonly measure: string
  readonly cook: string
  /** Whether nothing is missing on its card. */
  readonly ready: boolean
  /** Names of the fields that are still empty. */
  readonly missing: readonly string[]
  readonly lacking: readonly Lacking[]
  /** Votes for it, and its place among all; null before anybody has voted. */
  readonly votes: number | null
  readonly rank: number | null
  /** Whether "We decide" names it, whatever the vote says. */
  readonly decided: boolean
}

/** An idea with what its chips say, 0 … 1; null where a chip does not lie on the map. */
export interface PlacedIdea {
  readonly key: string
  readonly name: string
  readonly effort: number | null
  readonly impact: number | null
  /** 1 … 5. */
  readonly creepy: number | null
  /** Little effort, much creepiness: the article says to drop it. */
  readonly drop: boolean
}

/** A pilot that was pitched. */
export interface Pilot {
  readonly key: string
  readonly name: string
  readonly measure: string
  readonly cook: string
  /** By when, in the room's words. */
  readonly date: string
  /** Whether nothing is missing on its card. */
  readonly ready: boolean
  /** Votes for it, and its place among the pilots that have a measure; null before anybody has voted. */
  readonly votes: number | null
  readonly rank: number | null
  /** Whether "We decide" names it, whatever the vote says. */
  readonly decided: boolean
}

/** One dish of the menu. */
export interface MenuEntry {
  readonly name: string
  readonly when: 'now' | 'next' | 'later' | null
  readonly stage: 'test' | 'automate' | 'mature' | null
  readonly owner: string
  readonly date: string
}

/**
 * What stations hand to the others, in the room's own words as they stand on the board now. A station that is not on
 * the board hands nothing on: its lists are empty.
 */
export interface Carried {
  /** At most three, best first. */
  readonly goals: readonly Goal[]
  /** Names of interactions that the room has looked at. */
  readonly examples: readonly string[]
  /** Names of the levels in the middle of what people chose; empty where nobody did. */
  readonly build: { readonly today: string; readonly wanted: string }
  /** Where the emphasis lies: what was decided, else what leads. */
  readonly emphasis: readonly string[]
  readonly outcomes: readonly string[]
  readonly gaps: readonly Gap[]
  readonly levers: readonly Lever[]
  /** Lines of the privacy checklist that are blocked, with who can free them. */
  readonly blocked: readonly { readonly line: string; readonly owner: string }[]
  readonly pantry: readonly StoredIngredient[]
  readonly recipes: readonly Dish[]
  readonly ideas: readonly PlacedIdea[]
  readonly pilots: readonly Pilot[]
  readonly menu: readonly MenuEntry[]
  /** How many back the menu, can live with it, or not yet; null where nobody was asked. */
  readonly consent: { readonly [answer in 'back' | 'live' | 'not-yet']: number } | null
  /** Parked for another day. */
  readonly parked: readonly string[]
}

export const nothingCarried: Carried = {
  goals: [],
  examples: [],
  build: { today: '', wanted: '' },
  emphasis: [],
  outcomes: [],
  gaps: [],
  levers: [],
  blocked: [],
  pantry: [],
  recipes: [],
  ideas: [],
  pilots: [],
  menu: [],
  consent: null,
  parked: [],
}

/** Both together; where both say something, lists are joined and the later station's single answers stand. */
export const carriedOn = (before: Carried, more: Partial<Carried>): Carried => ({
  goals: [...before.goals, ...(more.goals ?? [])],
  examples: [...before.examples, ...(more.examples ?? [])],
  build: more.build ?? before.build,
  emphasis: [...before.emphasis, ...(more.emphasis ?? [])],
  outcomes: [...before.outcomes, ...(more.outcomes ?? [])],
  gaps: more.gaps ?? before.gaps,
  levers: [...before.levers, ...(more.levers ?? [])],
  blocked: [...before.blocked, ...(more.blocked ?? [])],
  pantry: [...before.pantry, ...(more.pantry ?? [])],
  recipes: [...before.recipes, ...(more.recipes ?? [])],
  ideas: [...before.ideas, ...(more.ideas ?? [])],
  pilots: [...before.pilots, ...(more.pilots ?? [])],
  menu: [...before.menu, ...(more.menu ?? [])],
  consent: more.consent ?? before.consent,
  parked: [...before.parked, ...(more.parked ?? [])],
})
