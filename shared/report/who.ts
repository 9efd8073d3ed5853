import type { Language } from '../language/language.ts'
import { foldName } from '../votes/fold-name.ts'
import type { ReportInput } from './report-input.ts'

/**
 * Who does something, as the report may say it. Where names stay out, people on the list are their departments, a
 * department is itself, and anybody else is only said to be named.
 */
export function who(
  name: string,
  { workshop, include }: Pick<ReportInput, 'workshop' | 'include'>,
  words: Language,
): string {
  if (include.names || name.trim() === '') return name.trim()
  const { departments, roster } = workshop
  const itself = departments.find((one) => foldName(one.name) === foldName(name))
  if (itself) return itself.name
  const said = new Set([name, ...name.split(/[\s,;/&+]+/u)].map(foldName))
  const meant = new Set(
    roster
      .filter((person) => isMeant(person.name, said))
      .map(({ department }) => departments.find(({ key }) => key === department)?.name),
  )
  return [...meant].flatMap((one) => one ?? []).join(', ') || words.report.named
}

const isMeant = (name: string, said: ReadonlySet<string>): boolean =>
  [name, name.trim().split(/\s+/)[0] ?? '']
    .map(foldName)
    .some((form) => form !== '' && said.has(form))
