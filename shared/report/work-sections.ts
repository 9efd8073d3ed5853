import type { Language } from '../language/language.ts'
import type { MenuEntry } from '../workshop/carried.ts'
import { byRank, votesOf } from './plan-sections.ts'
import type { ReportInput } from './report-input.ts'
import { list, section, text, type Section } from './report-section.ts'
import { leadSentence } from './standing-text.ts'
import { who } from './who.ts'

export const whens = ['now', 'next', 'later'] as const
const stages = ['test', 'automate', 'mature'] as const

/** What comes of it: pilots, the menu, what was decided, what was parked. */
export function workSections(input: ReportInput, words: Language): readonly Section[] {
  const says = words.report
  const { carried, include } = input
  return [
    ...section(says.parts.pilots, [
      list(
        [...carried.pilots].sort(byRank).map((pilot) => ({
          name: pilot.name,
          note: [
            votesOf(pilot, words),
            pilot.ready ? says.ready : says.notReady,
            pilot.decided ? says.chosen : '',
          ]
            .filter(Boolean)
            .join(' · '),
          text: [
            pilot.measure && says.measure(pilot.measure),
            pilot.cook && says.cook(who(pilot.cook, input, words)),
            pilot.date && says.until(pilot.date),
          ]
            .filter(Boolean)
            .join(' · '),
        })),
      ),
    ]),
    ...menuSection(input, words),
    ...section(says.parts.consent, [text(consentText(input, words))]),
    ...decisionSection(input, words),
    ...(include.parked
      ? section(says.parts.parked, [list(carried.parked.map((one) => ({ text: one })))])
      : []),
  ]
}

export const consentText = ({ carried: { consent } }: ReportInput, words: Language): string =>
  consent === null ? '' : words.report.consent(consent.back, consent.live, consent['not-yet'])

/** The roadmap: when by stage. What has neither place nor stage yet stands in a row or column of its own. */
function menuSection(input: ReportInput, words: Language): readonly Section[] {
  const says = words.report
  const { menu } = input.carried
  const told = (when: MenuEntry['when'], stage: MenuEntry['stage']): string =>
    menu
      .filter((entry) => entry.when === when && entry.stage === stage)
      .map((entry) => entryText(entry, input, words))
      .join('; ')
  const columns = [...stages, ...(menu.some(({ stage }) => stage === null) ? [null] : [])]
  const rows = [...whens, ...(menu.some(({ when }) => when === null) ? [null] : [])]
  return section(says.parts.menu, [
    {
      is: 'table',
      name: says.parts.menu,
      head: [
        says.columns.when,
        ...columns.map((stage) => (stage === null ? says.notPlaced : says.stages[stage])),
      ],
      rows:
        menu.length === 0
          ? []
          : rows.map((when) => [
              when === null ? says.notPlaced : says.whens[when],
              ...columns.map((stage) => told(when, stage)),
            ]),
      lead: 1,
    },
  ])
}

/** "Winback (Lee, until March)". */
export function entryText(
  { name, owner, date }: MenuEntry,
  input: ReportInput,
  words: Language,
): string {
  const more = [who(owner, input, words), date && words.report.until(date)].filter(Boolean)
  return more.length > 0 ? `${name} (${more.join(', ')})` : name
}

/** Every decision beside what the vote said, so that a difference shows. */
function decisionSection(input: ReportInput, words: Language): readonly Section[] {
  const { parts, columns } = words.report
  const { names } = input.include
  const decided = input.areas.filter(({ decision }) => decision?.text)
  return section(parts.decisions, [
    {
      is: 'table',
      name: parts.decisions,
      head: [columns.area, columns.decision, ...(names ? [columns.by] : []), columns.said],
      rows: decided.map(({ name, decision, votes: [latest] }) => [
        name,
        decision?.text ?? '',
        ...(names ? [decision?.by ?? ''] : []),
        latest ? leadSentence(words, latest.tally) : '',
      ]),
      lead: 1,
    },
  ])
}
