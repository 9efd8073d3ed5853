import { usePanel } from '../panel-context.ts'
import { Act } from './act.tsx'

/** Opens the list of things to look at. @param of how many there are, for those who hear the button */
export function OpenLook({ of }: { of: string }) {
  const { words, go } = usePanel()
  return (
    <Act
      look="quiet"
      name={words.panel.labelled(words.panel.open, of)}
      run={() => go({ page: 'look' })}
    >
      {words.panel.open}
    </Act>
  )
}
