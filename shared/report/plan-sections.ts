import type { Language } from '../language/language.ts'
import { listText } from '../language/list-text.ts'
import type { Dish, Lacking, PlacedIdea } from '../workshop/carried.ts'
import type { ReportInput } from './report-input.ts'
import { list, section, type Line, type Section } from './report-section.ts'
import { who } from './who.ts'

/** What there is to work with, and what was made of it: data, pantry, recipes, ideas. */
export function planSections(input: ReportInput, words: Language): readonly Section[] {
  const says = words.report
  const { parts, columns } = says
  const { levers, blocked, pantry, recipes, ideas } = input.carried
  const shelf = (state: 'to-get' | 'unchecked'): string =>
    listText(
      words,
      pantry.filter((one) => one.shelf === state).map(({ name }) => name),
    )
  return [
    ...section(parts.levers, [
      {
        is: 'table',
        name: parts.levers,
        head: [columns.source, columns.state, columns.lacks, columns.frees],
        // Nobody has looked at any of it: then there is nothing to tell.
        rows: (levers.some(({ state, gap, owner }) => state !== 'unknown' || gap || owner)
          ? levers
          : []
        ).map(({ name, state, gap, owner }) => {
          return [name, says.levers[state], gap, who(owner, input, words)]
        }),
        lead: 1,
      },
    ]),
    ...section(parts.blocked, [
      list(blocked.map(({ line, owner }) => ({ name: line, note: frees(owner, input, words) }))),
    ]),
    ...section(parts.pantry, [
      list([told(says.toGet, shelf('to-get')), told(says.unchecked, shelf('unchecked'))]),
    ]),
    ...section(parts.recipes, [
      list(
        [...recipes].sort(byRank).map((dish) => ({
          name: dish.name,
          note: [
            votesOf(dish, words),
            dishState(dish, input, words),
            dish.decided ? says.chosen : '',
          ]
            .filter(Boolean)
            .join(' · '),
          text: dish.sentence,
        })),
      ),
    ]),
    ...section(parts.ideas, [list(ideaLines(ideas, words))]),
  ]
}

/** The best first; what nobody has voted on yet comes last. */
export const byRank = (a: { rank: number | null }, b: { rank: number | null }): number =>
  (a.rank ?? Infinity) === (b.rank ?? Infinity) ? 0 : (a.rank ?? Infinity) - (b.rank ?? Infinity)

export const votesOf = ({ votes }: { votes: number | null }, words: Language): string =>
  votes === null ? '' : words.panel.results.score(votes)

/** Ready, or what its card and the pantry still lack. */
export function dishState(dish: Dish, input: ReportInput, words: Language): string {
  const says = words.report
  const lacks = dish.lacking.map((one) => lackText(one, input, words))
  const open = [
    ...(dish.missing.length > 0 ? [says.missing(listText(words, dish.missing))] : []),
    ...lacks,
  ]
  if (open.length > 0) return open.join('; ')
  return dish.ready ? says.ready : says.notReady
}

function lackText({ ingredient, why, owner }: Lacking, input: ReportInput, words: Language) {
  const freed = frees(owner, input, words)
  return `${ingredient}: ${words.report.lacks[why]}${freed === '' ? '' : `, ${freed}`}`
}

function frees(owner: string, input: ReportInput, words: Language): string {
  const name = who(owner, input, words)
  return name === '' ? '' : words.report.frees(name)
}

const told = (name: string, text: string): Line => (text === '' ? {} : { name, text })

/** Ideas by where they lie on the map; those to be dropped each with the reason. */
function ideaLines(ideas: readonly PlacedIdea[], words: Language): readonly Line[] {
  const says = words.report.ideas
  const { start, bets, dropped, others } = sortedIdeas(ideas)
  const names = (some: readonly PlacedIdea[]): string =>
    listText(
      words,
      some.map(({ name }) => name),
    )
  return [
    told(says.start, names(start)),
    told(says.bets, names(bets)),
    told(says.others, names(others)),
    ...dropped.map(({ name, creepy }) => ({
      name: says.dropped,
      text: `${name}. ${says.why(creepy ?? 5)}`,
    })),
  ]
}

/** Effort and impact run from 0, little, to 1, much. */
export function sortedIdeas(ideas: readonly PlacedIdea[]) {
  const kept = ideas.filter(({ drop }) => !drop)
  const worth = kept.filter(({ effort, impact }) => effort !== null && (impact ?? 0) >= 0.5)
  const start = worth.filter(({ effort }) => (effort ?? 1) < 0.5)
  const bets = worth.filter(({ effort }) => (effort ?? 0) >= 0.5)
  return {
    start,
    bets,
    dropped: ideas.filter(({ drop }) => drop),
    others: kept.filter((idea) => !worth.includes(idea)),
  }
}
