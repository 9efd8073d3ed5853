import type { Language } from '../language/language.ts'
import { listText } from '../language/list-text.ts'
import type { Gap } from '../workshop/carried.ts'
import type { ReportInput } from './report-input.ts'
import { list, section, text, type Section } from './report-section.ts'
import { who } from './who.ts'

/** Who was there, and what the first part of the day found. */
export function kickstartSections(input: ReportInput, words: Language): readonly Section[] {
  const { parts, sides, size } = words.report
  const { goals, examples, build, emphasis, outcomes } = input.carried
  return [
    ...peopleSection(input, words),
    ...section(parts.goals, [
      list(goals.map(({ name, side }) => ({ name, note: side === null ? '' : sides[side] }))),
    ]),
    ...section(parts.examples, [text(listText(words, examples))]),
    ...section(parts.build, [
      list([
        { name: build.today && size.today, text: build.today },
        { name: build.wanted && size.wanted, text: build.wanted },
      ]),
    ]),
    ...section(parts.emphasis, [
      text(listText(words, emphasis)),
      list(outcomes.map((outcome) => ({ text: outcome }))),
    ]),
    ...gapsSection(input, words),
  ]
}

function peopleSection(input: ReportInput, words: Language): readonly Section[] {
  const { roster, departments } = input.workshop
  if (roster.length === 0) return []
  const says = words.report
  const { include } = input
  const keys = [...departments.map(({ key }) => key), null]
  const groups = keys.flatMap((key) => {
    const members = roster.filter(
      ({ department }) => (keys.includes(department) ? department : null) === key,
    )
    const name = departments.find((one) => one.key === key)?.name ?? words.panel.people.noDepartment
    return members.length > 0 ? [{ name, members }] : []
  })
  const names = (members: typeof roster): string =>
    include.names ? listText(words, members.flatMap(({ name }) => name || []).sort()) : ''
  return section(says.parts.people, [
    text(says.people(roster.length)),
    include.departments
      ? list(
          groups.map(({ name, members }) => ({
            name,
            note: String(members.length),
            text: names(members),
          })),
        )
      : text(names(roster)),
  ])
}

function gapsSection(input: ReportInput, words: Language): readonly Section[] {
  const { parts, columns } = words.report
  return section(parts.gaps, [
    {
      is: 'table',
      name: parts.gaps,
      head: [columns.gap, columns.step, columns.owner, columns.date, columns.missing],
      rows: input.carried.gaps.map((gap) => [
        gap.name,
        gap.step,
        who(gap.owner, input, words),
        gap.date,
        missingOf(gap)
          .map((part) => columns[part])
          .join(', '),
      ]),
      lead: 1,
    },
  ])
}

/** What nobody has written yet of a gap that is to be closed. */
export const missingOf = (gap: Gap): readonly ('step' | 'owner' | 'date')[] =>
  (['step', 'owner', 'date'] as const).filter((part) => gap[part].trim() === '')
