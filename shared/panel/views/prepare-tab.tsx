import { lazy } from '../lazy.tsx'
import { usePanel } from '../panel-context.ts'
import { AfreshView } from './afresh-view.tsx'
import { AreasView } from './areas-view.tsx'
import { BookView as Book } from './book-view.tsx'
import { DepartmentsView } from './departments-view.tsx'
import { PeopleView } from './people-view.tsx'
import { PrepareView } from './prepare-view.tsx'

const BookView = lazy(async () => Book, 'all')
const ExamplesView = lazy(async () => (await import('../day.ts')).ExamplesView, 'all')
const MinutesView = lazy(async () => (await import('../day.ts')).MinutesView)

/** The editor comes when it is opened: most days nobody does. */
const WordsView = lazy(async () => (await import('./words-view.tsx')).WordsView, 'all')

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
    case 'book':
      return <BookView />
    case 'examples':
      return <ExamplesView />
    case 'minutes':
      return <MinutesView />
    case 'words':
      return <WordsView />
    case 'afresh':
      return <AfreshView />
    default:
      return <PrepareView />
  }
}
