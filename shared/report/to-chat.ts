import type { Language } from '../language/language.ts'
import { listText } from '../language/list-text.ts'
import { missingOf } from './kickstart-sections.ts'
import { byRank, sortedIdeas, votesOf } from './plan-sections.ts'
import { shortened } from '../language/shortened.ts'
import type { ReportInput } from './report-input.ts'
import { leadSentence } from './standing-text.ts'
import { consentText, entryText, whens } from './work-sections.ts'

const most = 10
/** Characters of a line. */
const longest = 240

/** The report in at most ten lines, what matters most first. */
export function toChat(input: ReportInput, words: Language): string {
  const lines = [
    words.report.title(input.date),
    ...decisions(input, words),
    ...plans(input, words),
    ...findings(input, words),
  ]
  return lines
    .slice(0, most)
    .map((line) => shortened(line, longest))
    .join('\n')
}

function decisions({ areas }: ReportInput, words: Language): readonly string[] {
  const says = words.report.chat
  const decided = areas.flatMap(({ name, decision }) =>
    decision?.text ? [says.decided(name, decision.text)] : [],
  )
  // Whatever was decided, what comes of it is to be among the ten.
  return decided.slice(0, 4)
}

function plans(input: ReportInput, words: Language): readonly string[] {
  const says = words.report.chat
  const { menu, pilots, gaps, goals } = input.carried
  const pilot = pilots.find(({ decided }) => decided) ?? [...pilots].sort(byRank)[0]
  const consent = consentText(input, words)
  const open = gaps.filter((gap) => missingOf(gap).length > 0)
  return [
    ...whens.slice(0, 2).flatMap((when) => {
      const due = menu.filter((entry) => entry.when === when)
      const names = due.map((entry) => entryText(entry, input, words))
      return listed((list) => says.when(words.report.whens[when], list), names, words)
    }),
    ...(consent === '' ? [] : [says.consent(consent)]),
    ...(pilot && menu.length === 0 ? [says.pilot(pilot.name, votesOf(pilot, words))] : []),
    ...listed(says.goals, namesOf(goals), words),
    ...(open.length > 0
      ? listed(says.open, namesOf(open), words)
      : listed(says.gaps, namesOf(gaps), words)),
  ]
}

function findings(input: ReportInput, words: Language): readonly string[] {
  const says = words.report.chat
  const { recipes, levers, blocked, ideas, emphasis, parked } = input.carried
  const best = recipes.find(({ decided }) => decided) ?? [...recipes].sort(byRank)[0]
  const stuck = [
    ...levers.filter(({ state }) => state === 'blocked').map(({ name }) => name),
    ...blocked.map(({ line }) => line),
  ]
  return [
    ...(best
      ? [
          says.recipes(
            recipes.filter(isReady).length,
            recipes.length,
            best.votes || best.decided ? best.name : '',
          ),
        ]
      : []),
    ...listed(says.blocked, stuck, words),
    ...listed(says.emphasis, emphasis, words),
    ...listed(says.start, namesOf(sortedIdeas(ideas).start), words),
    ...input.areas.flatMap(({ name, decision, votes: [latest] }) =>
      latest && latest.tally.total > 0 && !decision?.text
        ? [says.vote(name, leadSentence(words, latest.tally))]
        : [],
    ),
    ...(input.include.parked && parked.length > 0 ? [says.parked(parked.length)] : []),
  ]
}

const isReady = ({ ready, lacking }: ReportInput['carried']['recipes'][number]): boolean =>
  ready && lacking.length === 0

const namesOf = (some: readonly { readonly name: string }[]): readonly string[] =>
  some.map(({ name }) => name)

const listed = (
  line: (list: string) => string,
  names: readonly string[],
  words: Language,
): readonly string[] => (names.length > 0 ? [line(listText(words, names))] : [])
