import type { LocalRect } from '../../geometry/rect.ts'
import { card, choiceBox, field, grid, label, rect, voteBox } from '../../scene/parts.ts'
import type { SceneItem } from '../../scene/scene.ts'
import type { ActionContext, ActionPlan } from '../station.ts'
import type { GoalsWords } from './goals.ts'

/** From one row of groups to the next. */
export const rowHeight = 1430

type GroupWords = Pick<GoalsWords, 'group' | 'members' | 'votes'>

/** A group of notes that say the same, to be named and voted on. @param number that its labels bear */
export function groupCard(number: number, box: LocalRect, words: GroupWords): readonly SceneItem[] {
  const numbered = (text: string): string => text.replace('{number}', String(number))
  return card(`group-${number}`, box, '', 64, [
    label(rect(48, 20, 212, 240), numbered(words.group), 40, { valign: 'middle' }),
    field(rect(270, 20, 570, 240), 'name', 40),
    choiceBox(rect(20, 280, 820, 560), words.members, 40, 'members', 'group'),
    voteBox(rect(20, 860, 820, 490), numbered(words.votes), 40),
  ])
}

/** One more row of groups, below everything that stands there; the area grows downwards to hold it. */
export function addGroups({ items, words }: ActionContext<GoalsWords>): ActionPlan {
  const ground = items.find(({ tag }) => tag.kind === 'station')?.box
  if (!ground) return { create: [], change: [] }
  const bottoms = items
    .filter(({ tag }) => tag.kind === 'card' || tag.kind === 'choice')
    .map(({ box }) => box.top + box.height - ground.top)
    .filter(Number.isFinite)
  const top = Math.max(800, ...bottoms) + 60
  const last = Math.max(
    0,
    ...items.map(({ tag }) => Number(/^group-(\d+)$/.exec(tag.card ?? '')?.[1] ?? 0)),
  )
  const place = grid(rect(1540, top, 860, rowHeight - 60), 920, 0)
  return {
    create: [0, 1, 2].flatMap((column) => groupCard(last + 1 + column, place(column, 0), words)),
    change: [],
    size: { width: ground.width, height: Math.max(ground.height, top + rowHeight - 60 + 120) },
  }
}
