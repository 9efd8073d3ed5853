import type { ItemId } from '../../board/snapshot.ts'
import { usePanel } from '../panel-context.ts'
import { Act } from './act.tsx'

/** Selects items on the board. @param of what they are, for those who hear the button */
export function Show({ items, of }: { items: readonly ItemId[]; of: string }) {
  const { session, words } = usePanel()
  if (items.length === 0) return null
  return (
    <Act
      look="quiet"
      name={words.panel.labelled(words.panel.show, of)}
      run={() => session.show(items)}
    >
      {words.panel.show}
    </Act>
  )
}
