import { cast } from './cast.ts'
import { look } from './eyes.ts'
import { colourOf, Filled, vote, votesOn, type Script } from './hands.ts'
import { kickstartScripts } from './kickstart-scripts.ts'
import { planScripts } from './plan-scripts.ts'
import { pick, seeded, shuffled } from './seeded.ts'

export type { Script, Stage } from './hands.ts'

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

const practice: Script = (stage, seed) => {
  const eyes = look(stage.document)
  const boxes = eyes.boxes(/what I own|FIRSTNAME|knows too much/)
  return vote(stage, seed, { boxes, votes: 1, eyes, reasons: ['again and again'] })
}

const argumentNames = /^(Ease|Relevance|Efficiency|Learning)/

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
  ...kickstartScripts,
  ...planScripts,
  crowd,
} satisfies Record<string, Script>

export type ScriptName = keyof typeof scripts
