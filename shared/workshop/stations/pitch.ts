import type { ItemId } from '../../board/snapshot.ts'
import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { rightColumn } from '../../scene/right-column.ts'
import { foldName } from '../../votes/fold-name.ts'
import type { Tally } from '../../votes/standing.ts'
import type { FactsContext, Station } from '../station.ts'
import { covered } from './likeness.ts'
import { mentions, namedIn, type Named } from './named-in.ts'
import { cardsOn, fieldOn } from './on-card.ts'
import { addPitchCard, fillCard, pitchPlace } from './pitch-actions.ts'
import {
  eachField,
  pitchCard,
  pitchFields,
  pitchSentence,
  type PitchField,
  type PitchValues,
  type PitchWords,
} from './pitch-card.ts'

export { pitchWords, type PitchWords } from './pitch-card.ts'

export interface Pitch {
  readonly key: string
  readonly item: ItemId
  /** As it stands on the card now. */
  readonly name: string
  readonly fields: PitchValues
  readonly sentence: string
  readonly missing: readonly { readonly key: PitchField; readonly name: string }[]
  /** Whether it says how it is measured: without that a pitch is no pilot, whatever votes it has. */
  readonly measured: boolean
  /** Whether nothing is missing. */
  readonly ready: boolean
  /** Null before anybody has voted. */
  readonly votes: number | null
  /** Its place among those with a measure; null without one, and before anybody has voted. */
  readonly rank: number | null
  readonly decided: boolean
  /** Goals of the room that it speaks of. */
  readonly goals: readonly string[]
}

export interface PitchFacts {
  /** All cards with something written on them, in the order of the board. */
  readonly pitches: readonly Pitch[]
  readonly cards: number
  /** Votes of cooks for what they cook themselves; empty where the vote keeps no names. */
  readonly ownVotes: readonly {
    readonly pitch: string
    readonly voter: string
    readonly note: ItemId
  }[]
  /** What the room wants to reach, best first. */
  readonly goals: readonly string[]
  /** Recipes that nobody has pitched yet. */
  readonly recipes: readonly Named[]
}

const size = { width: 7100, height: 4620 }
const laidCards = 6

export const pitch: Station<PitchWords, PitchFacts> = {
  kind: 'pitch',
  phase: 'work',
  minutes: 60,
  // One more row of cards.
  tallest: pitchPlace(0, 2).top + pitchPlace(0, 2).height + 120,
  round: { zones: null, votes: 2, names: true, departments: true, minutes: 3 },

  scene({ words, common }) {
    const empty = eachField(() => '')
    return area(size, words.name, 'work', [
      ...head(size.width, words.head, common),
      ...Array.from({ length: laidCards }, (_, index) => {
        const number = String(index + 1)
        const box = pitchPlace(index % 3, Math.floor(index / 3))
        const name = words.blank.replace('{number}', number)
        return pitchCard(`pilot-${number}`, box, name, empty, words, common)
      }).flat(),
      ...rightColumn(size, common),
    ])
  },

  facts,

  hands: ({ pitches }) => ({
    pilots: pitches.map(({ key, name, fields, ready, votes, rank, decided }) => ({
      key,
      name,
      measure: fields.measure,
      cook: fields.cook,
      date: fields.date,
      ready,
      votes,
      rank,
      decided,
    })),
  }),

  actions: { fill: fillCard, 'add-card': addPitchCard },
}

function facts(context: FactsContext<PitchWords>): PitchFacts {
  const { words, tally, decision, carried } = context
  const goals = carried.goals.map(({ name }) => name)
  const cards = cardsOn(context)
  const pitches = cards.flatMap(({ card: key, text: name, item }) => {
    const fields = eachField((field) => fieldOn(context, key, field))
    const missing = pitchFields
      .filter((field) => fields[field] === '')
      .map((field) => ({ key: field, name: words.fields[field] }))
    if (missing.length === pitchFields.length) return []
    return {
      key,
      item: item.id,
      name,
      fields,
      sentence: pitchSentence(words.sentence, fields),
      missing,
      measured: fields.measure !== '',
      ready: missing.length === 0,
      decided: mentions(decision?.text ?? '', name),
      goals: goals.filter((goal) => covered(goal, Object.values(fields).join(' ')) >= 0.5),
    }
  })
  const known = new Set(pitches.map(({ name }) => foldName(name)))
  return {
    pitches: ranked(pitches, tally),
    cards: cards.length,
    ownVotes: ownVotes(pitches, context),
    goals,
    recipes: carried.recipes.filter(({ name }) => !known.has(foldName(name))),
  }
}

/** Votes count as the rules say; the places are those of the pitches that may become pilots. */
function ranked(
  pitches: readonly Omit<Pitch, 'votes' | 'rank'>[],
  tally: Tally | null,
): readonly Pitch[] {
  const scores = new Map(
    tally && tally.total > 0 ? tally.options.map(({ key, score }) => [key, score]) : [],
  )
  const measured = pitches.flatMap(({ key, measured: may }) => (may ? (scores.get(key) ?? []) : []))
  return pitches.map((one) => {
    const votes = scores.get(one.key) ?? null
    const better = measured.filter((score) => score > (votes ?? 0)).length
    return { ...one, votes, rank: one.measured && votes !== null ? 1 + better : null }
  })
}

/** Only where the round keeps names does the tally know any. */
function ownVotes(
  pitches: readonly Pick<Pitch, 'key' | 'name' | 'fields'>[],
  { tally, roster }: FactsContext<PitchWords>,
): PitchFacts['ownVotes'] {
  if (!tally) return []
  const voters = Object.entries(tally.names).map(([key, name]) => ({ key, name }))
  const people = [
    ...roster.map(({ id, name }) => ({ key: id, name })),
    ...voters.filter(({ key }) => !roster.some(({ id }) => id === key)),
  ]
  return pitches.flatMap(({ key, name, fields }) => {
    const cooks = new Set(namedIn(fields.cook, people).map((person) => person.key))
    return tally.marks
      .filter(({ option, counted, voter }) => option === key && counted > 0 && cooks.has(voter))
      .flatMap(({ voter, note }) => {
        const who = tally.names[voter]
        return who === undefined ? [] : [{ pitch: name, voter: who, note }]
      })
  })
}
