import type { ItemChange } from '../board/board.ts'
import type { LaidItem, Snapshot } from '../board/snapshot.ts'
import type { Language } from '../language/language.ts'
import { palette } from '../scene/palette.ts'
import { resultText } from '../scene/result-text.ts'
import type { Scene, SceneItem } from '../scene/scene.ts'
import type { Tally } from '../votes/standing.ts'
import type { Round } from '../workshop/round.ts'

type StateWords = Language['board']['state']
export interface Label {
  readonly words: string
  readonly look: { readonly fill: string; readonly ink: string }
}

const { notOpen, open, stopped } = palette.state

/** What a station's state label says. `first` is what it said when it was laid. */
export function stateLabel(
  words: StateWords,
  first: Label,
  round: Round | null,
  here: boolean,
  turnout: { readonly voted: number; readonly voters: number },
): Label {
  if (round?.state === 'open') {
    const at = round.closesAt === null ? null : minuteOf(round.closesAt)
    return { words: words.open(round.votes, at), look: open }
  }
  if (here) return { words: words.here, look: open }
  if (round?.state === 'closed') {
    return { words: words.stopped(turnout.voted, turnout.voters), look: stopped }
  }
  return round && round.number > 1 ? { words: words.again, look: notOpen } : first
}

/** `:25`, the minute of the hour in this browser's own time. */
const minuteOf = (at: number): string =>
  `:${String(new Date(Math.ceil(at / 60_000) * 60_000).getMinutes()).padStart(2, '0')}`

/** Words of ours on a station, `state` or `result`, as its scene begins with them; null where it has none. */
export function firstLabel(scene: Scene | null, key: string): Label | null {
  const item = scene?.items.find(({ tag }) => tag?.kind === 'words' && tag.key === key)
  return item ? labelOf(item) : null
}

const labelOf = ({ text, fill }: SceneItem): Label | null =>
  text ? { words: text.words, look: { fill: fill ?? '', ink: text.colour ?? '' } } : null

/** What a scene says of the times of the day, by the keys of its words. */
export const timeLabels = (
  scene: Scene | null,
): readonly { readonly key: string; readonly label: Label }[] =>
  (scene?.items ?? []).flatMap((item) => {
    const label = labelOf(item)
    const { kind, key = '' } = item.tag ?? {}
    return label && kind === 'words' && key.startsWith('time-') ? [{ key, label }] : []
  })

/** Our own words on a station: `state`, `result`; undefined where people deleted them. */
export const wordsItem = (
  { items }: Pick<Snapshot, 'items'>,
  station: string,
  key: string,
): LaidItem | undefined =>
  items.find(
    ({ id, tag }) =>
      tag.id === id && tag.station === station && tag.kind === 'words' && tag.key === key,
  )

/** The box into which people or the panel write what a station's vote decides; undefined where it has none. */
export const decisionField = ({ items }: Pick<Snapshot, 'items'>, station: string) =>
  items.find(
    ({ id, tag }) =>
      tag.id === id && tag.station === station && tag.kind === 'field' && tag.key === 'decide',
  )

/** Rewrites a label that says something else; a label that says it already is left alone. */
export function relabel(item: LaidItem | undefined, { words, look }: Label): ItemChange[] {
  return !item || item.text === words
    ? []
    : [
        {
          id: item.id,
          text: words,
          ...(look.fill && { fill: look.fill }),
          ...(look.ink && { ink: look.ink }),
        },
      ]
}

/** Height of one row of the result, in board units. */
const rowHeight = 100

/** Writes the result into its box; written twice it stands there once. */
export function resultChange(
  item: LaidItem | undefined,
  tally: Tally,
  words: Language['board']['result'],
): ItemChange[] {
  if (!item) return []
  const rows = Math.floor(item.box.height / rowHeight)
  const text = resultText(tally, words, rows)
  return item.text === text ? [] : [{ id: item.id, text }]
}
