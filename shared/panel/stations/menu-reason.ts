import type { Language } from '../../language/language.ts'
import type { MenuPhase, MenuReason } from '../../workshop/stations/menu-judge.ts'

/** Why a dish is where it is on the menu, as a sentence. @param phases names of the columns */
export function menuReason(
  words: Language,
  reason: MenuReason,
  phases: { readonly [phase in MenuPhase]: string },
): string {
  const says = words.views.menu
  const { reasons } = says
  switch (reason.why) {
    case 'won':
      return reasons.won(reason.votes)
    case 'votes':
      return reasons.votes(reason.votes, reason.rank)
    case 'goal':
      return reasons.goal(reason.goal)
    case 'missing':
      return reasons.missing(reason.fields.join(', '))
    case 'lacking':
      return says.lacking(reason.lacking)
    case 'full':
      return reasons.full(phases[reason.phase])
    default:
      return reasons[reason.why]
  }
}
