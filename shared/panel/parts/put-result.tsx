import { useSignal } from '@preact/signals'
import { usePanel } from '../panel-context.ts'
import type { StationProps } from '../stations/station-panel.ts'
import { Act } from './act.tsx'

/** Writes what an area without a vote found into its Result box, by the station's own `write-result`. */
export function PutResult({ station, disabled }: StationProps & { disabled: boolean }) {
  const { words, view, session } = usePanel()
  const says = words.panel.results
  const put = useSignal(false)
  return (
    <>
      <div class="row">
        <Act
          disabled={disabled}
          run={async () => {
            await session.stationAction(station.id, 'write-result')
            put.value = view.value.troubles.length === 0
          }}
        >
          {says.put}
        </Act>
      </div>
      <p role="status" class="quiet">
        {put.value ? says.putDone : ''}
      </p>
    </>
  )
}
