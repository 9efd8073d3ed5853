import { cast } from './cast.ts'
import { look, type Box } from './eyes.ts'
import { byPlace, colourOf, eachPlaces, Filled, note, vote, votesOn, type Script } from './hands.ts'

const audit: Script = (stage) => {
  const eyes = look(stage.document)
  const answers = [
    [/^High$/, /^Medium$/, /^Low$/],
    [/^Easy$/, /^Hard$/],
    [/^OK$/, /^Unclear$/, /^Blocked$/],
  ]
  let notes = 0
  for (const [question, labels] of answers.entries()) {
    const boxes = labels.map((label) => byPlace(eyes.boxes(label)))
    for (let row = 0; row < 8; row += 1) {
      // The consent records are blocked, the clicks hard to reach; most of the rest can be used.
      const answer = row === 6 ? labels.length - 1 : row % 3 === 2 ? 1 : 0
      notes += note(stage, boxes[answer]?.[row], '', row + question)
    }
  }
  const consent = /^Consent records$/
  notes += note(stage, eyes.cell(/^Gap$/, consent) ?? undefined, 'No record for the app', 4)
  notes += note(stage, eyes.cell(/^Owner$/, consent) ?? undefined, 'Nadia', 6)
  const [rules] = eyes.boxes(/^Our engine: rules only/)
  return notes + note(stage, rules, '', 4)
}

const shelf: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^Audience$/, /^On hand, checked/, 'new readers'],
  [/^Audience$/, /^On hand, checked/, 'payment failed'],
  [/^Audience$/, /^On hand, not/, 'readers about to leave'],
  [/^Content and design$/, /^On hand, checked/, 'e-mail'],
  [/^Content and design$/, /^On hand, not/, 'banner'],
  [/^Content and design$/, /^To get/, 'offer'],
  [/^Context$/, /^On hand, checked/, 'signed up'],
  [/^Context$/, /^To get/, 'the day after'],
  [/^Measure$/, /^On hand, checked/, 'renewals'],
]

const pantry: Script = (stage) => {
  const eyes = look(stage.document)
  const filled = new Filled()
  return shelf.reduce(
    (notes, [kind, state, words], index) =>
      notes + note(stage, eyes.cell(kind, state) ?? undefined, words, index, filled),
    0,
  )
}

const thoughts = [
  'Re-order shelf by last purchase',
  'Renewal e-mail with a pause offer',
  'Price watch on wishes',
  'A year in reading',
  'Guess the mood from pauses',
  'Shelf for the commute',
  'Re-order shelf after last purchase',
  'One library of banners',
  'Reading groups nearby',
  'Ask before the first e-mail',
  'Skip the tour for experts',
  'Greet by the last book',
] as const

const ideas: Script = (stage) => {
  const [box] = look(stage.document).boxes(/^Our ideas, one a note/)
  const filled = new Filled()
  if (!box) return 0
  return thoughts.reduce((notes, text, index) => {
    const actor = cast[index % cast.length]
    if (!actor) return notes
    stage.as(actor).placeSticky({ ...filled.next(box), text, fill: colourOf(stage, actor) })
    return notes + 1
  }, 0)
}

/** Impact up or down, effort left or right, then the scale: where each number goes, in shares of the map. */
const placed: readonly (readonly [effort: number, impact: number, creepy: number])[] = [
  [0.2, 0.8, 1],
  [0.3, 0.7, 2],
  [0.7, 0.85, 3],
  [0.8, 0.6, 2],
  [0.15, 0.6, 5],
  [0.6, 0.3, 1],
  [0.35, 0.25, 1],
  [0.85, 0.2, 1],
]

const numbers: Script = (stage) => {
  const eyes = look(stage.document)
  const map = aroundAll(
    [/^Start here$/, /^Big bets$/, /^Fill-ins$/, /^Think twice$/].flatMap((name) =>
      eyes.boxes(name),
    ),
  )
  const scale = eyes.boxes(/^[1-5]( \w+)?$/).filter(({ width }) => width > 300)
  const actor = cast[0]
  if (!map || !actor) return 0
  return placed.reduce((moved, [effort, impact, creepy], index) => {
    // The same number stands on its note, above both trays: the upper one is for the map, the lower for the scale.
    const chips = eyes
      .boxes(new RegExp(`^${index + 1}$`))
      .filter(({ width }) => width < 300)
      .toSorted((a, b) => a.y - b.y)
      .slice(-2)
    const [forMap, forScale] = chips
    const box = scale[creepy - 1]
    const person = stage.as(actor)
    if (forMap) {
      person.dragTo(forMap.id, {
        x: map.x + effort * map.width,
        y: map.y + (1 - impact) * map.height,
      })
    }
    if (forScale && box) {
      person.dragTo(forScale.id, {
        x: box.x + 100 + (index % 2) * 180,
        y: box.y + 150 + index * 20,
      })
    }
    return moved + chips.length
  }, 0)
}

function aroundAll(boxes: readonly Box[]): Omit<Box, 'id' | 'label'> | null {
  if (boxes.length === 0) return null
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

const pilots = [
  {
    When: 'a payment has failed',
    Who: 'a member',
    'wants to': 'keep reading',
    'so they can': 'finish the book',
    'We will': 'offer a pause in an e-mail',
    Worth: 'fewer members leave',
    'Measured by': 'renewals in 30 days',
    'by when': 'June',
    'Try-out': 'one country, four weeks',
    'Business case': '2 % of renewals',
    'Run by': 'Retention team',
    Cook: 'Lee',
  },
  {
    When: 'a book is finished',
    Who: 'a reader',
    'wants to': 'know what comes next',
    'so they can': 'go on at once',
    'We will': 'order the shelf anew',
    Worth: 'more titles read',
    'Measured by': 'titles opened per visit',
    'by when': 'July',
    'Try-out': 'a tenth of all readers',
    'Business case': 'one title more a month',
    'Run by': 'Content team',
    Cook: 'Ines',
  },
  { When: 'somebody pauses', Who: 'a reader', 'We will': 'guess the mood', Cook: 'Max' },
] as const

/** Three pilots are pitched, the last one without a measure; then everybody votes for two. */
const pitches: Script = (stage) => {
  const eyes = look(stage.document)
  return pilots.reduce((notes, pilot, index) => {
    const own = new RegExp(`^Pilot ${index + 1}$`)
    return Object.entries(pilot).reduce((sum, [label, text]) => {
      const field = eyes.fields(new RegExp(`^${label}$`)).find((one) => own.test(eyes.cardAt(one)))
      return sum + note(stage, field, text, index + 4)
    }, notes)
  }, 0)
}

const voteOnPilots: Script = (stage, seed) => {
  const eyes = look(stage.document)
  const boxes = votesOn(eyes, /^Pilot [123]$/)
  return vote(stage, seed, { boxes, votes: 2, eyes, reasons: ['small enough to try'] })
}

const consent: Script = (stage) => {
  const eyes = look(stage.document)
  const [back] = eyes.boxes(/^I back it/)
  const [live] = eyes.boxes(/^I can live with it/)
  const [notYet] = eyes.boxes(/^Not yet/)
  const boxes = [back, back, live, back, back, live, notYet, back]
  return eachPlaces(stage, (index) => ({
    box: boxes[index],
    text: boxes[index] === notYet ? 'First the consent records' : '',
  }))
}

/** What people do in the afternoon, and in the second session. */
export const planScripts = {
  audit,
  pantry,
  ideas,
  numbers,
  pitches,
  'pitch-votes': voteOnPilots,
  consent,
} satisfies Record<string, Script>
