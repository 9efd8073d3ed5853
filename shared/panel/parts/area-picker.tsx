import type { StationView } from '../../session/view.ts'
import { timeText } from '../../workshop/time-of-day.ts'
import { areaName } from '../area-words.ts'
import { rowsOf } from '../day-of.ts'
import { usePanel } from '../panel-context.ts'
import { ChoiceField } from './choice-field.tsx'

/** Which area the view speaks of. @param timed also says when it is due, and for how long */
export function AreaPicker({ station, timed = false }: { station: StationView; timed?: boolean }) {
  const { words, view, go } = usePanel()
  const row = timed && rowsOf(view.value).find(({ areas }) => areas.includes(station.kind))
  return (
    <div class="timed">
      {row && <span>{timeText(row.begin)}</span>}
      <ChoiceField
        label={words.panel.area}
        labelHidden
        value={station.id}
        onChoice={(id) => go({ station: id })}
        options={view.value.stations.map((one) => ({ value: one.id, text: areaName(words, one) }))}
      />
      {row && <span>{words.day.minutes(row.minutes)}</span>}
    </div>
  )
}
