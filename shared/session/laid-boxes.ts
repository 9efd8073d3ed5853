import { labelStrip } from '../scene/label-strip.ts'
import { placeKey, type LaidBox, type LaidBoxes } from '../votes/look-at-items.ts'
import type { DeckWords } from '../workshop/deck.ts'
import type { Station } from '../workshop/station.ts'
import { type AllSettings, settingsOf } from '../workshop/settings.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { sceneFor } from './scenes.ts'

interface Drawn {
  readonly from: readonly unknown[]
  readonly boxes: LaidBoxes
}

/** Nothing of a workshop, deck or setting is ever changed in place, so what was drawn of them holds. */
const drawnOf = new WeakMap<Workshop, Drawn>()

/** Where the stations' zones were laid, each scene drawn when it is first asked for: once, not with every reading. */
export function laidBoxes(
  workshop: Workshop,
  stations: readonly Station[],
  deck: DeckWords,
  settings: AllSettings,
): LaidBoxes {
  const from = [stations, deck, settings]
  const known = drawnOf.get(workshop)
  if (known?.from.every((part, index) => part === from[index])) return known.boxes
  const boxes = draw(workshop, stations, deck, settings)
  drawnOf.set(workshop, { from, boxes })
  return boxes
}

function draw(
  workshop: Workshop,
  stations: readonly Station[],
  deck: DeckWords,
  settings: AllSettings,
): LaidBoxes {
  const drawn = new Map<string, ReadonlyMap<string, LaidBox>>()
  return (id) => {
    const known = drawn.get(id)
    if (known) return known
    const entry = workshop.stations.find((one) => one.id === id)
    const station = stations.find(({ kind }) => kind === entry?.kind)
    const scene =
      station && sceneFor(station, deck, workshop, null, settingsOf(settings, id, station.kind))
    const boxes = new Map(
      scene?.items.flatMap(({ tag, box, text }) =>
        tag ? [[placeKey(tag), { ...box, label: labelStrip(text) }] as const] : [],
      ),
    )
    drawn.set(id, boxes)
    return boxes
  }
}
