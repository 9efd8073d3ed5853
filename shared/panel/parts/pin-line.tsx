import { useSignal } from '@preact/signals'
import { useFirstPanel } from '../panel-context.ts'
import { Act } from './act.tsx'

/** How to keep the panel open, until somebody has got it; nothing where nothing closes the panel. */
export function PinLine() {
  const { host, view, session, words } = useFirstPanel()
  const got = useSignal(false)
  if (!host.pinHow || got.value || view.value.kept['pin'] === 'got') return null
  return (
    <aside class="pin">
      <p>{host.pinHow}</p>
      <Act
        look="quiet"
        run={() => {
          got.value = true
          session.keep('pin', 'got')
        }}
      >
        {words.panel.first.gotIt}
      </Act>
    </aside>
  )
}
