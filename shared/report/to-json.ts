import type { Language } from '../language/language.ts'
import type { Dish } from '../workshop/carried.ts'
import { missingOf } from './kickstart-sections.ts'
import type { ReportInput } from './report-input.ts'
import { reportRows } from './report-rows.ts'
// Only its type: what checks a file has no place in the panel.
import type { ReportFile } from './report-schema.ts'
import { who } from './who.ts'

/** The report for programs: the same figures, and nothing that the host alone would understand. */
export function toJson(input: ReportInput, words: Language): string {
  const { workshop, date, include, areas, carried } = input
  const owned = (name: string): string => who(name, input, words)
  const report: ReportFile = {
    v: 1,
    date,
    language: workshop.language,
    departments: workshop.departments.map(({ letters, name }) => ({ letters, name })),
    people: include.names ? workshop.roster.map(({ name }) => name).sort() : workshop.roster.length,
    goals: carried.goals.map(({ name, side }) => ({ name, side })),
    examples: [...carried.examples],
    build: { today: carried.build.today, wanted: carried.build.wanted },
    emphasis: [...carried.emphasis],
    outcomes: [...carried.outcomes],
    gaps: carried.gaps.map((gap) => ({
      name: gap.name,
      step: gap.step,
      owner: owned(gap.owner),
      date: gap.date,
      missing: [...missingOf(gap)],
    })),
    levers: carried.levers.map(({ name, state, gap, owner }) => {
      return { name, state, gap, owner: owned(owner) }
    }),
    blocked: carried.blocked.map(({ line, owner }) => ({ line, owner: owned(owner) })),
    pantry: carried.pantry.map(({ name, kind, shelf, owner = '' }) => {
      return { name, kind, shelf, owner: owned(owner) }
    }),
    recipes: carried.recipes.map((dish) => ruleOf(dish, owned)),
    ideas: carried.ideas.map(({ name, effort, impact, creepy, drop }) => {
      return { name, effort, impact, creepy, drop }
    }),
    pilots: carried.pilots.map(
      ({ name, measure, cook, date: until, ready, votes, rank, decided }) => {
        return { name, measure, cook: owned(cook), date: until, ready, votes, rank, decided }
      },
    ),
    menu: carried.menu.map(({ name, when, stage, owner, date: until }) => {
      return { name, when, stage, owner: owned(owner), date: until }
    }),
    consent: carried.consent && { ...carried.consent },
    parked: include.parked ? [...carried.parked] : [],
    areas: areas.map((area) => ({
      kind: area.kind,
      name: area.name,
      decision: area.decision && {
        text: area.decision.text,
        ...(include.names && { by: area.decision.by }),
      },
      votes: area.votes.map((vote) => ({
        number: vote.round.number,
        stopped: vote.stopped,
        options: reportRows(vote, input, words.panel.othersGroup).map((row) => ({
          ...row,
          voters: [...row.voters],
          departments: [...row.departments],
          reasons: [...row.reasons],
        })),
      })),
    })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** A recipe as a rule that a machine can read. What its card does not say is empty. */
function ruleOf(dish: Dish, owned: (name: string) => string): ReportFile['recipes'][number] {
  const { name, fields = {}, measure, ready, sentence, missing, lacking, votes, rank } = dish
  const says = (field: string): string => fields[field] ?? ''
  return {
    name,
    audience: says('who'),
    trigger: says('when'),
    action: { content: says('what'), element: says('where') },
    measure,
    for_them: says('for-them'),
    for_us: says('for-us'),
    ready,
    sentence,
    cook: owned(dish.cook),
    missing: [...missing],
    lacking: lacking.map(({ ingredient, why, owner }) => ({
      ingredient,
      why,
      owner: owned(owner),
    })),
    votes,
    rank,
  }
}
