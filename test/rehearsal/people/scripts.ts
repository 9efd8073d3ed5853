import type { BoardDocument } from '../../hosts/document/document.ts'
import type { HostRules, Person } from '../../hosts/document/people.ts'
import { cast, type Actor } from './cast.ts'
import { look, type Box, type Eyes } from './eyes.ts'
import { pick, seeded, shuffled } from './seeded.ts'

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

function colourOf(stage: Stage, actor: Actor): string {
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
class Filled {
  private readonly counts = new Map<string, number>()
  next(box: Box, labelled = true): { x: number; y: number } {
    const n = this.counts.get(box.id) ?? 0
    this.counts.set(box.id, n + 1)
    return spot(box, n, labelled)
  }
}

const checkIn: Script = (stage) => {
  const eyes = look(stage.document)
  const filled = new Filled()
  let notes = 0
  for (const actor of cast) {
    const [box] = eyes.boxes(new RegExp(`\\b${actor.department}$`))
    if (!box) continue
    const at = filled.next(box)
    stage.as(actor).placeSticky({ ...at, text: actor.name, fill: colourOf(stage, actor) })
    notes += 1
  }
  return notes
}

interface Ballot {
  readonly boxes: readonly Box[]
  readonly votes: number
  readonly eyes: Eyes
  readonly reasons: readonly string[]
}

/** Everybody puts their votes into the boxes they like best, each in another box, a reason on some of them. */
function vote(stage: Stage, seed: number, { boxes, votes, eyes, reasons }: Ballot): number {
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

const practice: Script = (stage, seed) => {
  const eyes = look(stage.document)
  const boxes = eyes.boxes(/what I own|FIRSTNAME|knows too much/)
  return vote(stage, seed, { boxes, votes: 1, eyes, reasons: ['again and again'] })
}

const argumentNames = /^(Ease|Relevance|Efficiency|Learning)/

/** "Votes" boxes on a card whose title is one of the names. */
function votesOn(eyes: Eyes, names: RegExp): Box[] {
  return eyes.boxes(/^Votes/).filter((box) => names.test(eyes.cardAt(box)))
}

const examples: Script = (stage, seed) => {
  const eyes = look(stage.document)
  const random = seeded(seed)
  const filled = new Filled()
  const boxes = eyes.boxes(/^Examples \(/)
  const ideas = [
    'Re-order shelf',
    'Renewal e-mail',
    'Shorter checkout',
    'One asset library',
    'A/B habit',
  ]
  let notes = 0
  for (const actor of shuffled(cast, random).slice(0, ideas.length)) {
    const box = pick(boxes, random)
    if (!box) return notes
    const text = ideas[notes] ?? ''
    stage.as(actor).placeSticky({ ...filled.next(box), text })
    notes += 1
  }
  return notes
}

const voteOnArguments: Script = (stage, seed) => {
  const eyes = look(stage.document)
  const boxes = votesOn(eyes, argumentNames)
  const reasons = [
    'people leave at the checkout',
    'we know too little',
    'our data can do this now',
    'less work',
  ]
  return vote(stage, seed, { boxes, votes: 1, eyes, reasons })
}

const voteOnGaps: Script = (stage, seed) => {
  const eyes = look(stage.document)
  const boxes = eyes.boxes(/^Worries me most/).filter((box) => eyes.cardAt(box) !== '')
  return vote(stage, seed, {
    boxes,
    votes: 4,
    eyes,
    reasons: ['blocked us twice', 'nobody owns it'],
  })
}

const recipe = {
  Who: 'a member whose payment failed',
  When: 'the day after',
  What: 'an offer to stay',
  Where: 'an e-mail',
  'For them': 'nothing is lost',
  'For us': 'fewer members leave',
  Measure: 'renewals in 30 days',
  Cook: 'Lee',
} as const

/** Fills the first blank card with notes, one a field, then votes on all cards. */
const recipes: Script = (stage, seed) => {
  const eyes = look(stage.document)
  const author = cast[4]
  let notes = 0
  for (const [label, text] of Object.entries(recipe)) {
    const fields = eyes.fields(new RegExp(`^${label}$`))
    const field = fields.find((one) => /^Recipe 4$/.test(eyes.cardAt(one)))
    if (!field || !author) continue
    stage.as(author).placeSticky({ x: field.x + 150, y: field.y + 140, text })
    notes += 1
  }
  const boxes = votesOn(eyes, /^(Nurture|Welcome|Winback|Recipe 4)/)
  return (
    notes +
    vote(stage, seed, { boxes, votes: 3, eyes, reasons: ['we have all of it', 'quick to try'] })
  )
}

/** Five thousand notes far below everything, to see how the board and the plugin bear it. */
const crowd: Script = ({ document, rules }, seed) => {
  const random = seeded(seed)
  const count = 5000
  const { width, height } = rules.sticky
  document.act({ user: cast[0]?.id ?? '', client: 'crowd', via: 'hand' }, 'paste', (writer) => {
    for (let n = 0; n < count; n += 1) {
      const fill = pick(rules.palette, random)?.fill ?? rules.sticky.fill
      const at = { x: (n % 100) * 260, y: 8000 + Math.floor(n / 100) * 260 }
      writer.create({ type: 'sticky', ...at, width, height, fill, text: `note ${n}` })
    }
  })
  return count
}

export const scripts = {
  'check-in': checkIn,
  practice,
  examples,
  arguments: voteOnArguments,
  gaps: voteOnGaps,
  recipes,
  crowd,
} satisfies Record<string, Script>

export type ScriptName = keyof typeof scripts
