import type { BoardDocument } from '../../hosts/document/document.ts'
import type { HostRules, Person } from '../../hosts/document/people.ts'
import { cast, type Actor } from './cast.ts'
import type { Box, Eyes } from './eyes.ts'
import { pick, seeded } from './seeded.ts'

/** What a script needs of the rehearsal: a board to look at, and hands for each of the cast. */
export interface Stage {
  readonly document: BoardDocument
  readonly rules: HostRules
  as(actor: Actor): Person
}

/** Lets the cast do something by hand; returns how many notes they placed or changed. */
export type Script = (stage: Stage, seed: number) => number

/** The colour a person would take for a department: the palette entry that looks like the swatch people agreed on. */
const colourNames: Record<string, RegExp> = {
  Product: /^(light )?blue$/i,
  Design: /^(light )?pink$/i,
  Engineering: /^(light )?green$/i,
  Marketing: /^orange$/i,
}

export function colourOf(stage: Stage, actor: Actor): string {
  const wanted = colourNames[actor.department]
  return stage.rules.palette.find(({ name }) => wanted?.test(name))?.fill ?? stage.rules.sticky.fill
}

/** A free place for one more note in a box: the n-th cell of a grid below the label, wrapped where the box is full. */
function spot(box: Box, n: number, labelled = true): { x: number; y: number } {
  const cell = 250
  const top = labelled ? 95 : 5
  const columns = Math.max(1, Math.floor(box.width / cell))
  const rows = Math.max(1, Math.floor((box.height - top) / cell))
  const column = n % columns
  const row = Math.floor(n / columns) % rows
  const lap = Math.floor(n / (columns * rows))
  return {
    x: box.x + Math.min(130 + column * cell + lap * 60, box.width - 30),
    y: box.y + Math.min(top + 105 + row * cell + lap * 60, box.height - 30),
  }
}

/** How many notes have gone into each box so far, so that the next lies beside them. */
export class Filled {
  private readonly counts = new Map<string, number>()
  next(box: Box, labelled = true): { x: number; y: number } {
    const n = this.counts.get(box.id) ?? 0
    this.counts.set(box.id, n + 1)
    return spot(box, n, labelled)
  }
}

export interface Ballot {
  readonly boxes: readonly Box[]
  readonly votes: number
  readonly eyes: Eyes
  readonly reasons: readonly string[]
}

/** Everybody puts their votes into the boxes they like best, each in another box, a reason on some of them. */
export function vote(stage: Stage, seed: number, { boxes, votes, eyes, reasons }: Ballot): number {
  const random = seeded(seed)
  const filled = new Filled()
  let notes = 0
  for (const actor of cast) {
    const ranked = boxes
      .map((box) => ({ box, pull: pull(actor, eyes.cardAt(box) || box.label) + random() * 2 }))
      .toSorted((a, b) => b.pull - a.pull)
    for (const { box } of ranked.slice(0, votes)) {
      const text = random() < 0.6 ? (pick(reasons, random) ?? '') : ''
      const at = filled.next(box)
      stage.as(actor).placeSticky({ ...at, text, fill: colourOf(stage, actor) })
      notes += 1
    }
  }
  return notes
}

const pull = (actor: Actor, words: string): number =>
  Object.entries(actor.likes).reduce(
    (sum, [liked, weight]) => sum + (words.includes(liked) ? weight : 0),
    0,
  )

/** Everybody puts one note into a box that they choose. @returns how many notes */
export function eachPlaces(
  stage: Stage,
  chooses: (index: number) => { readonly box: Box | undefined; readonly text: string },
  filled = new Filled(),
): number {
  let notes = 0
  for (const [index, actor] of cast.entries()) {
    const { box, text } = chooses(index)
    if (!box) continue
    stage.as(actor).placeSticky({ ...filled.next(box), text, fill: colourOf(stage, actor) })
    notes += 1
  }
  return notes
}

/** One note in one box, by the person of that number. */
export function note(
  stage: Stage,
  box: Box | undefined,
  text: string,
  by = 0,
  filled?: Filled,
): number {
  const actor = cast[by % cast.length]
  if (!box || !actor) return 0
  const at = filled?.next(box, false) ?? {
    x: box.x + Math.min(140, box.width / 2),
    y: box.y + Math.min(140, box.height / 2),
  }
  stage.as(actor).placeSticky({ ...at, text, fill: colourOf(stage, actor) })
  return 1
}

/** Down the columns, as the rows are numbered. */
export const byPlace = (boxes: readonly Box[]): Box[] =>
  boxes.toSorted((a, b) => Math.round((a.x - b.x) / 2000) || a.y - b.y)

/** "Votes" boxes on a card whose title is one of the names. */
export function votesOn(eyes: Eyes, names: RegExp): Box[] {
  return eyes.boxes(/^Votes/).filter((box) => names.test(eyes.cardAt(box)))
}
