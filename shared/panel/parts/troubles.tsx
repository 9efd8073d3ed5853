import { lazy } from '../lazy.tsx'
import { useFirstPanel } from '../panel-context.ts'
import { NotLoaded } from './not-loaded.tsx'

const TroubleNotice = lazy(async () => (await import('../later.ts')).TroubleNotice)

/** Everything that people should hear, read aloud as it comes. */
export function Troubles() {
  const { view } = useFirstPanel()
  return (
    <div role="status" aria-live="polite" class="troubles">
      {view.value.troubles.map((trouble) =>
        trouble.kind === 'not-loaded' ? (
          <NotLoaded key={trouble.id} />
        ) : (
          <TroubleNotice key={trouble.id} trouble={trouble} />
        ),
      )}
    </div>
  )
}
