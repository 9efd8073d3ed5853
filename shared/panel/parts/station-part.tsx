import type { FunctionComponent } from 'preact'
import { lazy } from '../lazy.tsx'
import { usePanel } from '../panel-context.ts'
import type { StationPanel, StationProps, StationViews } from '../stations/station-panel.ts'
import type { StationView } from '../../session/view.ts'

type Part = keyof StationViews

const Nothing: FunctionComponent<StationProps> = () => null
const parts = new WeakMap<StationPanel, Map<Part, FunctionComponent<StationProps>>>()

/** One part of the view of an area's kind; nothing for a kind, or a part, that has none. */
export function StationPart({ station, part }: { station: StationView; part: Part }) {
  const { stations, words } = usePanel()
  if (station.facts === null || station.facts === undefined)
    return part === 'Result' ? <p class="quiet">{words.panel.starting}</p> : null
  const entry = stations.find(({ kind }) => kind === station.kind)
  if (!entry) return null
  // What the words of a single vote do not speak of comes with all words.
  const View = partOf(entry, part, Object.hasOwn(words.views, station.kind) ? 'main' : 'all')
  return <View station={station} />
}

function partOf(
  entry: StationPanel,
  part: Part,
  words: 'main' | 'all',
): FunctionComponent<StationProps> {
  const known = parts.get(entry) ?? new Map<Part, FunctionComponent<StationProps>>()
  parts.set(entry, known)
  const found =
    known.get(part) ?? lazy<StationProps>(async () => (await entry.load())[part] ?? Nothing, words)
  known.set(part, found)
  return found
}
