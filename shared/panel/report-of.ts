import type { Language } from '../language/language.ts'
import type { ReportInput, ReportParts } from '../report/report-input.ts'
import type { SessionView } from '../session/view.ts'
import { areaName } from './area-words.ts'
import { timeOfDay } from './clock-text.ts'

/** What the report is made from; null before there is a workshop. @param now milliseconds since 1970 */
export function reportOf(
  words: Language,
  view: SessionView,
  include: ReportParts,
  now: number,
): ReportInput | null {
  const { workshop, stations, carried } = view
  if (!workshop) return null
  return {
    workshop,
    date: dayOf(now),
    include,
    carried,
    areas: stations.map(({ id, kind, decision, rounds }) => ({
      id,
      kind,
      name: areaName(words, { id, kind }),
      decision,
      votes: rounds
        .filter(({ round }) => round.state === 'closed')
        .map(({ round, tally }) => ({ round, tally, stopped: timeOfDay(round.closedAt ?? 0) })),
    })),
  }
}

/** The day on this computer's calendar, `2025-03-09`. */
function dayOf(at: number): string {
  const date = new Date(at)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
