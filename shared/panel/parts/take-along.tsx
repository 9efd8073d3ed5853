import { useSignal } from '@preact/signals'
import { usePanel } from '../panel-context.ts'
import { SaveButtons } from './save-buttons.tsx'
import { Tick } from './tick.tsx'

/** This workshop as a file for another board. */
export function TakeAlong() {
  const { session, words } = usePanel()
  const says = words.panel.report
  const people = useSignal(false)
  return (
    <details>
      <summary>{says.take}</summary>
      <p class="quiet">{says.takeHint}</p>
      <Tick
        checked={people.value}
        onTick={(on) => {
          people.value = on
        }}
      >
        {says.takePeople}
      </Tick>
      <SaveButtons
        files={[
          {
            label: says.takeFile,
            name: 'workshop.json',
            type: 'application/json',
            text: () => session.exportWorkshop(people.value),
          },
        ]}
      />
    </details>
  )
}
