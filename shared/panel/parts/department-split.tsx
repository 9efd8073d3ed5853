import type { Tally } from '../../votes/standing.ts'
import { usePanel } from '../panel-context.ts'
import { departmentLine, departmentsDiffer } from '../../report/standing-text.ts'
import { Letters } from './letters.tsx'

/** What each department said; where too few people would show through, why there is nothing to see. */
export function DepartmentSplit({ tally }: { tally: Tally }) {
  const { words, view } = usePanel()
  const says = words.panel.results
  if (tally.total === 0) return null
  if (!tally.departments)
    return tally.noSplit === 'too-few-groups' ? <p class="quiet">{says.tooFew}</p> : null

  const differ = departmentsDiffer(tally.departments)
  const known = view.value.workshop?.departments ?? []
  return (
    <section class="split">
      {differ !== null && <h2>{differ ? says.differ : says.agree}</h2>}
      <ul aria-label={says.department}>
        {tally.departments.map((group) => {
          const department = known.find(({ key }) => key === group.key) ?? null
          return (
            <li key={group.key}>
              <Letters department={department} />
              <span>
                <strong>
                  {department?.name ?? words.panel.othersGroup} {group.size}
                </strong>
                <br />
                {departmentLine(group, tally.options) || says.nothing}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
