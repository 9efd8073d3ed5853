import { cast } from './cast.ts'
import { look, type Box } from './eyes.ts'
import { byPlace, colourOf, eachPlaces, Filled, note, vote, type Script } from './hands.ts'
import { pick, seeded } from './seeded.ts'

const agenda: Script = (stage, seed) => {
  const eyes = look(stage.document)
  const random = seeded(seed)
  const number = (least: number): string => String(least + Math.floor(random() * (6 - least)))
  const [ready] = eyes.boxes(/^How ready are we/)
  const [keen] = eyes.boxes(/^How keen are we/)
  const [parked] = eyes.boxes(/^Parked for another day/)
  return (
    eachPlaces(stage, () => ({ box: ready, text: number(2) })) +
    eachPlaces(stage, () => ({ box: keen, text: number(3) })) +
    note(stage, parked, 'Who pays for the data team?', 4)
  )
}

const outcomes = ['Fewer people leave', 'More titles read', 'Less work per campaign']
const needs = ['Find the next read faster', 'No surprise payments', 'Less choice, better choice']

/** Goals are gathered, put together in groups, and the groups get names. */
const goals: Script = (stage) => {
  const eyes = look(stage.document)
  const [business] = eyes.boxes(/^Business outcomes/)
  const [people] = eyes.boxes(/^What people need/)
  const members = eyes.boxes(/^Notes that say the same/)
  const names = eyes
    .boxes(/^Notes that say the same/)
    .map(({ x, y, width }) => ({ x: x + width - 140, y: y - 80 }))
  let notes =
    eachPlaces(stage, (index) => ({ box: business, text: outcomes[index % 3] ?? '' })) +
    eachPlaces(stage, (index) => ({ box: people, text: needs[index % 3] ?? '' }))
  // Columns one to three: outcomes above, needs below.
  for (const [index, name] of [...outcomes, ...needs].entries()) {
    const actor = cast[index % cast.length]
    const at = names[index]
    const box = members[index]
    if (!actor || !at || !box) continue
    stage.as(actor).placeSticky({ ...at, text: name, fill: colourOf(stage, actor) })
    stage.as(actor).placeSticky({ x: box.x + 140, y: box.y + 200, text: name })
    notes += 2
  }
  return notes
}

const voteOnGoals: Script = (stage, seed) => {
  const eyes = look(stage.document)
  const boxes = eyes.boxes(/^Votes for group/)
  return vote(stage, seed, { boxes, votes: 3, eyes, reasons: ['we lose most here'] })
}

const landscape: Script = (stage, seed) => {
  const eyes = look(stage.document)
  const random = seeded(seed)
  const filled = new Filled()
  const stances = [/^Admire/, /^Familiar/, /^Dislike/].map((label) => eyes.boxes(label))
  let notes = 0
  for (const boxes of stances)
    notes += eachPlaces(stage, () => ({ box: pick(boxes, random), text: '' }), filled)
  for (const label of [/^Complex/, /^Effort 1/])
    for (const [index, box] of eyes.boxes(label).entries())
      notes += note(stage, box, String(1 + ((index * 2) % 5)), index)
  return notes
}

const size: Script = (stage) => {
  const eyes = look(stage.document)
  const filled = new Filled()
  const at = (column: RegExp, level: RegExp) => eyes.cell(column, level) ?? undefined
  const today = [at(/^Today$/, /^Function$/), at(/^Today$/, /^Feature$/)]
  const wanted = [at(/^Wanted$/, /^Experience$/), at(/^Wanted$/, /^Product$/)]
  return (
    eachPlaces(stage, (index) => ({ box: today[index % 4 === 0 ? 0 : 1], text: '' }), filled) +
    eachPlaces(stage, (index) => ({ box: wanted[index % 3 === 0 ? 1 : 0], text: '' }), filled)
  )
}

const steps = ['Ask Legal for one answer', 'List what we have', 'Try it with one team'] as const
const dates = ['3 March', '17 March', '1 April'] as const

/** The first five gaps get a step, an owner and a date; one of them no owner yet. */
const gapRows: Script = (stage) => {
  const eyes = look(stage.document)
  const column = (label: RegExp): Box[] => byPlace(eyes.fields(label))
  const [step, owner, date] = [column(/^Step$/), column(/^Owner$/), column(/^Date$/)]
  const rows = step.slice(0, 5)
  return rows.reduce((notes, _, row) => {
    const by = cast[(row * 3) % cast.length]
    return (
      notes +
      note(stage, step[row], steps[row % 3] ?? '', row) +
      (row === 4 ? 0 : note(stage, owner[row], by?.name ?? '', row)) +
      note(stage, date[row], dates[row % 3] ?? '', row)
    )
  }, 0)
}

/** What people do in the morning of a whole day, beside the areas of the main job. */
export const kickstartScripts = {
  agenda,
  goals,
  'goal-votes': voteOnGoals,
  landscape,
  size,
  'gap-rows': gapRows,
} satisfies Record<string, Script>
