import { departmentProblem, departmentsFrom, departmentsText } from '../departments.ts'
import { useDraft } from '../draft.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { DepartmentsField } from '../parts/departments-field.tsx'
import { PageTitle } from '../parts/title.tsx'

/** The departments of a workshop that stands already. */
export function DepartmentsView() {
  const { words, view, session, go } = usePanel()
  const says = words.panel.departments
  const now = departmentsText(view.value.workshop?.departments ?? [])
  const draft = useDraft('departments', now)
  const listed = departmentsFrom(draft.text.value) ?? []
  const faulty = listed.some((department) => departmentProblem(department, listed) !== null)
  return (
    <>
      <PageTitle>{says.title}</PageTitle>
      <DepartmentsField
        departments={listed}
        onChange={(changed) => draft.write(departmentsText(changed))}
      />
      <p class="quiet">{says.hint}</p>
      <div class="foot">
        <Act
          look="main"
          wide
          disabled={faulty || departmentsText(listed) === now}
          run={async () => {
            await session.setDepartments(listed)
            draft.settle()
            go({ page: null })
          }}
        >
          {says.keep}
        </Act>
      </div>
    </>
  )
}
