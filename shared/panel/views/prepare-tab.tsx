import { usePanel } from '../panel-context.ts'
import { AfreshView } from './afresh-view.tsx'
import { AreasView } from './areas-view.tsx'
import { DepartmentsView } from './departments-view.tsx'
import { PeopleView } from './people-view.tsx'
import { PrepareView } from './prepare-view.tsx'

/** Prepare and the pages over it. */
export function PrepareTab() {
  const { place } = usePanel()
  switch (place.value.page) {
    case 'people':
      return <PeopleView />
    case 'areas':
      return <AreasView />
    case 'departments':
      return <DepartmentsView />
    case 'afresh':
      return <AfreshView />
    default:
      return <PrepareView />
  }
}
