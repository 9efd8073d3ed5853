import { lazy } from '../lazy.tsx'
import { usePanel } from '../panel-context.ts'
import { PrepareView } from './prepare-view.tsx'

const PeopleView = lazy(async () => (await import('./people-view.tsx')).PeopleView)
const AreasView = lazy(async () => (await import('./areas-view.tsx')).AreasView)
const DepartmentsView = lazy(async () => (await import('./departments-view.tsx')).DepartmentsView)

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
    default:
      return <PrepareView />
  }
}
