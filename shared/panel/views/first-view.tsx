import { useSignal } from '@preact/signals'
import { kindName } from '../area-words.ts'
import {
  departmentProblem,
  departmentsFrom,
  departmentsText,
  firstDepartments,
} from '../departments.ts'
import { useDraft } from '../draft.ts'
import { blocksOf, forms, kindsOf, type Form } from '../forms.ts'
import { lazy } from '../lazy.tsx'
import { useFirstPanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { DepartmentsField } from '../parts/departments-field.tsx'
import { LanguageChoice } from '../parts/language-choice.tsx'
import { RadioList } from '../parts/radio-list.tsx'
import { Tick } from '../parts/tick.tsx'
import { Title } from '../parts/title.tsx'
import type { WorkshopFile } from '../../workshop/workshop-file.ts'
import { listText } from '../../language/list-text.ts'

const OpenWorkshop = lazy(async () => (await import('../later.ts')).OpenWorkshop)

/** W1: one decision and one button. The departments are asked here because they stand on the board. */
export function FirstView() {
  const { session, view, words, stations, links } = useFirstPanel()
  const says = words.panel.first
  const kept = useDraft('form', 'one-day')
  const form: Form = forms.find((one) => one === kept.text.value) ?? 'one-day'
  const offered = stations.filter(({ after }) => after === undefined)
  const areas = useDraft('areas', offered.map(({ kind }) => kind).join(' '))
  const chosen = new Set(areas.text.value.split(' '))
  const departments = useDraft('departments', departmentsText(firstDepartments(words)))
  const listed = departmentsFrom(departments.text.value) ?? []
  const complaint = useSignal('')

  const [kinds = [], later = []] = blocksOf(form, stations, chosen)

  async function put(): Promise<void> {
    const faulty = listed.some((department) => departmentProblem(department, listed) !== null)
    complaint.value = kinds.length === 0 ? says.chooseOne : faulty ? says.fixDepartments : ''
    if (complaint.value) return
    await session.lay({ form, kinds, departments: listed })
    departments.settle()
  }

  /** What a file from another board says stands here as if it had been chosen. */
  function opened(file: WorkshopFile): void {
    const wanted = file.areas.filter((kind) => offered.some((station) => station.kind === kind))
    const whole = kindsOf(file.form, stations)
    kept.write(wanted.every((kind) => whole.includes(kind)) ? file.form : 'chosen')
    areas.write(wanted.join(' ') || 'nothing')
    departments.write(departmentsText(file.departments))
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
              checked={chosen.has(kind)}
              onTick={(on) => {
                const others = [...chosen].filter((other) => other !== kind)
                areas.write((on ? [...others, kind] : others).join(' ') || 'nothing')
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
        {/* Before the session is there, nothing could take what it reads. */}
        {view.value.deck && <OpenWorkshop onOpened={opened} />}
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
