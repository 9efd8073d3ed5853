import { useSignal } from '@preact/signals'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { Department } from '../../workshop/workshop.ts'
import { departmentHues, departmentProblem, withDepartment } from '../departments.ts'
import { useFirstPanel } from '../panel-context.ts'
import { Act } from './act.tsx'
import { ChoiceField } from './choice-field.tsx'
import { Letters } from './letters.tsx'
import { TextField } from './text-field.tsx'

/** As many as there are colours to tell them apart. */
const most = 8

interface DepartmentsFieldProps {
  departments: readonly Department[]
  onChange(departments: readonly Department[]): void
}

/** The departments as chips; one at a time opens to be changed. */
export function DepartmentsField({ departments, onChange }: DepartmentsFieldProps) {
  const { words } = useFirstPanel()
  const says = words.panel.departments
  const open = useSignal<string | null>(null)
  const label = useId()
  const full = departments.length >= most

  function add(): void {
    const more = withDepartment(departments, says.newName)
    open.value = more.at(-1)?.key ?? null
    onChange(more)
  }

  return (
    <div role="group" aria-labelledby={label} class="departments">
      <p id={label} class="legend">
        {says.legend}
      </p>
      {departments.length === 0 && <p class="quiet">{says.none}</p>}
      <div class="chips">
        {departments.map((department) => (
          <button
            key={department.key}
            type="button"
            class="chip"
            aria-expanded={open.value === department.key}
            onClick={() => {
              open.value = open.value === department.key ? null : department.key
            }}
          >
            <Letters department={department} />
            {department.name}
            {departmentProblem(department, departments) && <strong class="error"> !</strong>}
          </button>
        ))}
        <Act look="quiet" run={add} disabled={full}>
          <span aria-hidden="true">+ </span>
          {says.add}
        </Act>
      </div>
      {full && <p class="quiet">{says.tooMany}</p>}
      {departments.map(
        (department) =>
          department.key === open.value && (
            <DepartmentForm
              key={department.key}
              department={department}
              departments={departments}
              onChange={(changed) =>
                onChange(departments.map((one) => (one.key === changed.key ? changed : one)))
              }
              onRemove={() => {
                open.value = null
                onChange(departments.filter((one) => one !== department))
              }}
              onDone={() => {
                open.value = null
              }}
            />
          ),
      )}
    </div>
  )
}

interface DepartmentFormProps {
  department: Department
  departments: readonly Department[]
  onChange(department: Department): void
  onRemove(): void
  onDone(): void
}

function DepartmentForm({
  department,
  departments,
  onChange,
  onRemove,
  onDone,
}: DepartmentFormProps) {
  const { words } = useFirstPanel()
  const says = words.panel.departments
  const problem = departmentProblem(department, departments)
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => form.current?.querySelector('input')?.select(), [])
  return (
    <div class="sheet" ref={form}>
      <div class="fields">
        <TextField
          label={says.name}
          value={department.name}
          maxLength={24}
          hint={says.nameHint}
          onText={(name) => onChange({ ...department, name })}
        />
        <TextField
          label={says.letters}
          short
          value={department.letters}
          maxLength={2}
          onText={(letters) => onChange({ ...department, letters: letters.toUpperCase() })}
        />
      </div>
      <ChoiceField
        label={says.colour}
        value={department.hue ?? ''}
        onChoice={(value) =>
          onChange({ ...department, hue: departmentHues.find((hue) => hue === value) ?? null })
        }
        options={[
          ...departmentHues.map((hue) => ({ value: hue, text: says.hues[hue] })),
          { value: '', text: says.noColour },
        ]}
      />
      <p class="error" role="alert">
        {problem ? says.problems[problem] : ''}
      </p>
      <div class="row">
        <Act look="quiet" name={says.remove(department.name)} run={onRemove}>
          {words.panel.remove}
        </Act>
        <Act run={onDone}>{words.panel.done}</Act>
      </div>
    </div>
  )
}
