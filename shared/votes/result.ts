import type { Round } from '../workshop/round.ts'
import { canonicalJson, type Json } from './canonical-json.ts'
import { byCodeUnit } from './compare.ts'
import type { OptionCount, Tally } from './standing.ts'

type Entry = readonly [key: string, value: Json]

/** What the result says of one option, its key apart. */
function optionResult(option: OptionCount, tally: Tally): Json {
  const { key, words, gone, score, rank, voters } = option
  const departments = tally.departments?.map((group): Entry => [group.key, group.scores[key] ?? 0])
  return {
    words,
    gone,
    score,
    rank,
    voters,
    reasons: tally.reasons[key] ?? [],
    departments: departments ? Object.fromEntries(departments) : null,
  }
}

/**
 * Options by key. The key of an adopted note is its host's, so its words stand in for it; of several with the same
 * words each has a number, in the order of what is said of them.
 */
function optionResults(tally: Tally): Json {
  const taken = new Map<string, number>()
  const named = tally.options.map((option) => {
    const key = option.key.startsWith('note:') ? `note:${option.words}` : option.key
    return { key, value: optionResult(option, tally) }
  })
  const inOrder = named
    .map(({ key, value }) => ({ key, value, text: canonicalJson(value) }))
    .sort((a, b) => byCodeUnit(a.key, b.key) || byCodeUnit(a.text, b.text))
  return Object.fromEntries(
    inOrder.map(({ key, value }): Entry => {
      const times = (taken.get(key) ?? 0) + 1
      taken.set(key, times)
      return [times === 1 ? key : `${key} (${times})`, value]
    }),
  )
}

/** What each voter's votes count, by name. */
function voterResults({ marks, names }: Tally): Json {
  const counted = new Map<string, number>()
  for (const mark of marks) {
    const name = names[mark.voter]
    if (name !== undefined) counted.set(name, (counted.get(name) ?? 0) + mark.counted)
  }
  return Object.fromEntries(counted)
}

/**
 * Rule 15: what the room decided, as one text that is equal byte for byte on every host for the same people acting in
 * the same places. It holds no ids, times or host; which notes made each number is the evidence, which is the host's.
 */
export function result(
  counted: readonly { readonly round: Round; readonly tally: Tally }[],
): string {
  const rounds = counted.map(({ round, tally }): Entry => {
    const value: Json = {
      total: tally.total,
      voted: tally.voted.length,
      unknown: tally.unknown.length,
      options: optionResults(tally),
      departments: tally.departments
        ? Object.fromEntries(tally.departments.map((group): Entry => [group.key, group.size]))
        : null,
      voters: round.names ? voterResults(tally) : null,
      readings: { ...tally.readings },
    }
    return [`${round.station} ${round.number}`, value]
  })
  return `${canonicalJson(Object.fromEntries(rounds))}\n`
}
