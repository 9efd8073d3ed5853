import type { StationView } from '../../session/view.ts'
import { areaName } from '../area-words.ts'
import { usePanel } from '../panel-context.ts'
import { ChoiceField } from './choice-field.tsx'

/** Which area the view speaks of. */
export function AreaPicker({ station }: { station: StationView }) {
  const { words, view, go } = usePanel()
  return (
    <ChoiceField
      label={words.panel.area}
      labelHidden
      value={station.id}
      onChoice={(id) => go({ station: id })}
      options={view.value.stations.map((one) => ({ value: one.id, text: areaName(words, one) }))}
    />
  )
}
