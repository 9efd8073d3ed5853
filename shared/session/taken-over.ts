import type { Workshop } from '../workshop/workshop.ts'

type Facilitator = Workshop['facilitators'][number]

/**
 * Whether somebody else runs the workshop now and this person, who did, does not. False where the host does not say who
 * this person is, and after names were removed: nobody is shut out by mistake.
 */
export function takenOver(
  before: readonly Facilitator[],
  now: readonly Facilitator[],
  me: Facilitator,
): boolean {
  const mine = ({ name, key }: Facilitator): boolean =>
    (key !== null && key === me.key) || (name !== '' && name === me.name)
  const known = ({ name, key }: Facilitator): boolean => name !== '' || key !== null
  return before.some(mine) && now.some(known) && !now.some(mine)
}
