import { useFirstPanel } from '../panel-context.ts'
import { Act } from './act.tsx'

/**
 * In place of a part of the app that could not be fetched. For as long as a page lives, its browser remembers that a
 * module did not come, so to try again is to open the page again.
 */
export function NotLoaded() {
  const { words } = useFirstPanel()
  return (
    <div class="notice" role="alert">
      <p>{words.panel.notLoaded}</p>
      <Act run={() => location.reload()}>{words.panel.tryAgain}</Act>
    </div>
  )
}
