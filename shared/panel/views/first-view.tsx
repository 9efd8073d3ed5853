import { useSignal } from '@preact/signals'
import { kindName } from '../area-words.ts'
import {
  departmentProblem,
  departmentsFrom,
  departmentsText,
  firstDepartments,
} from '../departments.ts'
import { useDraft } from '../draft.ts'
import { blocksOf, forms, type Form } from '../forms.ts'
import { useFirstPanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { DepartmentsField } from '../parts/departments-field.tsx'
import { LanguageChoice } from '../parts/language-choice.tsx'
import { RadioList } from '../parts/radio-list.tsx'
import { Tick } from '../parts/tick.tsx'
import { Title } from '../parts/title.tsx'
import { listText } from '../../language/list-text.ts'

/** W1: one decision and one button. The departments are asked here because they stand on the board. */
export function FirstView() {
  const { session, words, stations, links } = useFirstPanel()
  const says = words.panel.first
  const kept = useDraft('form', 'one-day')
  const form: Form = forms.find((one) => one === kept.text.value) ?? 'one-day'
  const offered = stations.filter(({ after }) => after === undefined)
  const chosen = useSignal<ReadonlySet<string>>(new Set(offered.map(({ kind }) => kind)))
  const departments = useDraft('departments', departmentsText(firstDepartments(words)))
  const listed = departmentsFrom(departments.text.value) ?? []
  const complaint = useSignal('')

  const [kinds = [], later = []] = blocksOf(form, stations, chosen.value)

  async function put(): Promise<void> {
    const faulty = listed.some((department) => departmentProblem(department, listed) !== null)
    complaint.value = kinds.length === 0 ? says.chooseOne : faulty ? says.fixDepartments : ''
    if (complaint.value) return
    await session.lay({ form, kinds, departments: listed })
    departments.settle()
  }

  return (
    <>
      <Title hidden>{words.product}</Title>
      <p>{says.lead}</p>
      <RadioList<Form>
        legend={says.question}
        value={form}
        onChoice={kept.write}
        options={forms.map((one) => ({
          value: one,
          text: says.forms[one],
          ...(one !== 'chosen' && { aside: says.areas(blocksOf(one, stations).flat().length) }),
        }))}
      />
      {form === 'chosen' && (
        <div class="indent">
          {offered.map(({ kind }) => (
            <Tick
              key={kind}
              checked={chosen.value.has(kind)}
              onTick={(on) => {
                const others = [...chosen.value].filter((other) => other !== kind)
                chosen.value = new Set(on ? [...others, kind] : others)
              }}
            >
              {kindName(words, kind)}
            </Tick>
          ))}
        </div>
      )}
      <DepartmentsField
        departments={listed}
        onChange={(changed) => departments.write(departmentsText(changed))}
      />
      <div class="foot">
        <p class="quiet">
          {kinds.length > 0 &&
            `${says.areasInIt(
              listText(
                words,
                kinds.map((kind) => kindName(words, kind)),
              ),
            )} `}
          {later.length > 0 && `${says.laterBlock} `}
          {says.nothingTouched}
        </p>
        <p class="error" role="alert">
          {complaint.value}
        </p>
        <Act look="main" wide run={put}>
          {says.put}
        </Act>
        <LanguageChoice />
        {links.rehearsal && (
          <a href={links.rehearsal} target="_blank" rel="noreferrer">
            {says.rehearsal} <span aria-hidden="true">↗</span>
            <span class="off-screen">{says.newTab}</span>
          </a>
        )}
      </div>
    </>
  )
}
