import type { MainWords } from '../language/language.ts'
import { listText } from '../language/list-text.ts'
import { withoutBlanks } from '../votes/blank-options.ts'
import type { DepartmentCount, OptionCount, Tally } from '../votes/standing.ts'

/** A place, with a sign where it is shared: `2=`. */
export function placeLabel(option: OptionCount, options: readonly OptionCount[]): string {
  const shared = options.filter((other) => other.rank === option.rank).length > 1
  return shared ? `${option.rank}=` : String(option.rank)
}

/** Options by place; equals stay in the order of the board. */
export function byPlace(options: readonly OptionCount[]): readonly OptionCount[] {
  return [...options].sort((a, b) => a.rank - b.rank)
}

/** So many options are told whether or not anybody voted for them. */
const toldAnyway = 8

/** The options worth telling, by place: no blank cards, and of a long list those with votes. */
export function toldOptions(options: readonly OptionCount[]): readonly OptionCount[] {
  const placed = byPlace(withoutBlanks(options))
  return placed.length > toldAnyway ? placed.filter(({ score }) => score > 0) : placed
}

/** What people wrote on their counted votes for an option, by code unit: its order tells nothing of who wrote what. */
export function reasonsFor({ marks }: Tally, option: string): readonly string[] {
  return marks
    .filter((mark) => mark.option === option && mark.counted > 0 && mark.reason !== '')
    .map(({ reason }) => reason)
    .sort()
}

/** The result in one sentence. */
export function leadSentence(words: MainWords, tally: Tally): string {
  const says = words.panel.results
  const first = tally.options.filter((option) => option.rank === 1 && option.score > 0)
  const [winner] = first
  if (!winner) return says.noVotes
  if (first.length === 1) return says.ahead(apart(words, winner.words), winner.score, tally.total)
  if (first.length > 3) return says.manyLevel(first.length, winner.score)
  return says.level(
    listText(
      words,
      first.map((option) => apart(words, option.words)),
    ),
    winner.score,
  )
}

/** A name that ends like a sentence of its own stands in quotes, so that ours does not end there. */
function apart(words: MainWords, name: string): string {
  return /[.!?…]$/.test(name) ? words.panel.quoted(name) : name
}

/** The topmost place that several share and that has votes. Everyone at zero is no tie worth a vote. */
export function topTie(tally: Tally): readonly OptionCount[] | null {
  const tied = byPlace(tally.options).find(
    (option) => option.score > 0 && placeLabel(option, tally.options).endsWith('='),
  )
  return tied ? tally.options.filter((option) => option.rank === tied.rank) : null
}

/** Whether any two departments put something else first; null where fewer than two have voted. */
export function departmentsDiffer(departments: readonly DepartmentCount[]): boolean | null {
  const firsts = departments.flatMap(({ scores }) => {
    const best = Math.max(0, ...Object.values(scores))
    const first = Object.keys(scores).filter((option) => best > 0 && scores[option] === best)
    return first.length > 0 ? [first.sort().join('\n')] : []
  })
  return firsts.length < 2 ? null : new Set(firsts).size > 1
}

/** What one department said, most votes first: "Relevance: 2, Ease: 1". */
export function departmentLine(
  department: DepartmentCount,
  options: readonly OptionCount[],
): string {
  return options
    .map((option) => ({ words: option.words, score: department.scores[option.key] ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ words, score }) => `${words}: ${score}`)
    .join(', ')
}
