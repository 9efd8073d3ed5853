type Limits = readonly (readonly [pattern: string, limit: number])[]

/**
 * Characters that a text has room for where it stands on the board, in every language, with some to spare for wide
 * letters and long words. In a pattern `*` stands for any one name, and the first that matches counts.
 */
const characters: Limits = [
  ['common/votes', 27],
  ['common/result', 28],
  ['common/decide', 30],
  ['common/notOpen', 38],
  ['common/noVote', 38],
  ['*/name', 28],
  ['*/state', 38],
  ['*/head/title', 28],
  ['*/head/question', 115],
  ['*/head/steps/*', 75],
  ['*/terms/title', 28],
  ['check-in/decides', 30],
  ['check-in/rolesTitle', 60],
  ['check-in/roles/*', 20],
  ['check-in/practiceTitle', 60],
  ['check-in/practice/*', 22],
  ['agenda/columns/*', 28],
  ['agenda/row', 60],
  ['agenda/rows/*', 40],
  ['agenda/readiness', 30],
  ['agenda/drive', 30],
  ['goals/gather/*', 30],
  ['goals/group', 28],
  ['goals/members', 30],
  ['goals/votes', 30],
  ['landscape/stances/*', 9],
  ['landscape/measures/*', 14],
  ['landscape/examples/*/name', 48],
  ['landscape/examples/*/family', 40],
  ['landscape/examples/*/*', 20],
  ['build-size/today', 27],
  ['build-size/wanted', 27],
  ['build-size/levels/*/name', 22],
  ['four-arguments/axes/*', 27],
  ['four-arguments/quadrants/*/name', 11],
  ['four-arguments/quadrants/*/line', 50],
  ['four-arguments/examples', 30],
  ['gap-checklist/rows/*', 60],
  ['gap-checklist/questions/*', 48],
  ['gap-checklist/heard/*/says', 48],
  ['gap-checklist/heard/*/step', 115],
  ['gap-checklist/barriers/*', 48],
  ['gap-checklist/worries', 27],
  ['gap-rows/columns/*', 14],
  ['data-audit/columns/owner', 9],
  ['data-audit/columns/*', 14],
  ['data-audit/answers/*/*', 9],
  ['data-audit/sources/*', 27],
  ['data-audit/engine/*', 30],
  ['data-audit/decide', 30],
  ['data-audit/states/*', 20],
  ['data-audit/privacy/*', 115],
  ['pantry/kinds/*', 22],
  ['pantry/shelves/*', 45],
  ['pantry/resultLine', 115],
  ['recipe-cards/columns/*', 30],
  ['recipe-cards/fields/*', 12],
  ['recipe-cards/sentence', 150],
  ['recipe-cards/blank', 22],
  ['recipe-cards/examples/*/name', 22],
  ['recipe-cards/examples/*/*', 100],
  ['recipe-cards/chips/*/label', 30],
  ['recipe-cards/chips/*/chips/*', 40],
  ['ideas/ideas', 27],
  ['ideas/forMap', 27],
  ['ideas/forScale', 27],
  ['ideas/quadrants/*', 20],
  ['ideas/axes/*', 27],
  ['ideas/scale/title', 30],
  ['ideas/scale/*', 7],
  ['ideas/prompts/title', 28],
  ['ideas/prompts/lines/*', 30],
  ['ideas/drop', 20],
  ['pitch/fields/*', 16],
  ['pitch/sentence', 200],
  ['pitch/blank', 22],
  ['menu/phases/*', 22],
  ['menu/stages/*', 22],
  ['menu/card/*', 12],
  ['menu/ask', 60],
  ['menu/consent/*', 30],
]

/** Cards that a list has room for on the board. */
const cards: Limits = [
  ['*/head/steps', 3],
  ['check-in/terms/lines', 3],
  ['agenda/terms/lines', 5],
  ['check-in/practice', 3],
  ['landscape/examples', 12],
  ['gap-checklist/*', 6],
  ['data-audit/sources', 8],
  ['data-audit/privacy', 16],
  ['recipe-cards/columns', 5],
  ['recipe-cards/chips/*/chips', 12],
  ['ideas/prompts/lines', 5],
]

/** A line of its own on the board, in the report or in the panel. */
const line = 75
const list = 8

const limitIn = (table: Limits, path: readonly string[]): number | undefined =>
  table.find(([pattern]) => {
    const names = pattern.split('/')
    return (
      names.length === path.length && names.every((name, n) => name === '*' || name === path[n])
    )
  })?.[1]

/** How many characters a text may have. @param path section and names down to it: `gap-checklist`, `heard`, `0` */
export const limitOf = (path: readonly string[]): number => limitIn(characters, path) ?? line

/** How many cards a list may have. */
export const mostOf = (path: readonly string[]): number => limitIn(cards, path) ?? list
