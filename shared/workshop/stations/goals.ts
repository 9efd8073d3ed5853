import * as z from 'zod/mini'
import type { ItemId } from '../../board/snapshot.ts'
import type { BoardRect } from '../../geometry/rect.ts'
import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { choiceBox, grid, rect } from '../../scene/parts.ts'
import { rightColumn } from '../../scene/right-column.ts'
import type { Goal } from '../carried.ts'
import { headSchema } from '../head-words.ts'
import type { FactsContext, Station } from '../station.ts'
import { chosenGoals, votedGoals } from './goals-chosen.ts'
import { addGroups, groupCard, rowHeight } from './goals-groups.ts'
import { cardsOn, fieldOn } from './on-card.ts'

export const goalsWords = z.object({
  name: z.string(),
  head: headSchema,
  gather: z.object({ outcome: z.string(), need: z.string() }),
  /** Beside the place for a group's name, with `{number}` in it. */
  group: z.string(),
  members: z.string(),
  /** On a group's vote box, with `{number}` in it: what it is called until it has a name. */
  votes: z.string(),
})
export type GoalsWords = z.infer<typeof goalsWords>

type Side = NonNullable<Goal['side']>
const sides: readonly Side[] = ['outcome', 'need']

export interface GoalGroup {
  readonly key: string
  readonly item: ItemId
  /** Empty until somebody has named it. */
  readonly name: string
  /** Its name, else what stands on its vote box. */
  readonly label: string
  readonly members: readonly string[]
  /** The gathering box in whose row it stands; null below both. */
  readonly side: Goal['side']
  /** Votes for it and its place; null without a vote. */
  readonly votes: number | null
  readonly rank: number | null
}

export interface GoalsFacts {
  /** Notes that still lie where they were gathered. */
  readonly gathered: { readonly [side in Side]: readonly string[] }
  readonly groups: readonly GoalGroup[]
  /** Notes in groups. */
  readonly grouped: number
  /** Groups that hold notes and have no name. */
  readonly unnamed: readonly GoalGroup[]
  /** Groups without name and notes. */
  readonly free: number
  /** At most three, best first: by the stopped vote; empty before. */
  readonly voted: readonly Goal[]
  /** Why the stopped vote leaves places open: a tie past the third place, or groups that it was not about. */
  readonly open: 'tied' | 'partly' | null
  /** What is handed on: what was decided, else what the vote says. */
  readonly chosen: readonly Goal[]
}

const size = { width: 5720, height: 3780 }
const columns = 3

export const goals: Station<GoalsWords, GoalsFacts> = {
  kind: 'goals',
  phase: 'kickstart',
  minutes: 30,
  tallest: size.height + rowHeight,
  round: { zones: null, votes: 3, names: true, departments: true, minutes: 2 },

  scene({ words, common }) {
    const gather = grid(rect(120, 860, 1320, rowHeight - 60), 0, rowHeight)
    const group = grid(rect(1540, 860, 860, rowHeight - 60), 920, rowHeight)
    return area(size, words.name, 'kickstart', [
      ...head(size.width, words.head, common),
      ...sides.map((side, row) =>
        choiceBox(gather(0, row), words.gather[side], 64, 'gather', side),
      ),
      ...Array.from({ length: 2 * columns }, (_, index) =>
        groupCard(index + 1, group(index % columns, Math.floor(index / columns)), words),
      ).flat(),
      ...rightColumn(size, common),
    ])
  },

  facts,
  hands: ({ chosen }) => ({ goals: chosen }),
  actions: { 'add-groups': addGroups },
}

function facts(context: FactsContext<GoalsWords>): GoalsFacts {
  const { board, station, tally, decision } = context
  const boxes = board.choices.filter((choice) => choice.station === station)
  const gathered = (side: Side): readonly string[] =>
    boxes
      .filter(({ row, key }) => row === 'gather' && key === side)
      .flatMap(({ notes }) => notes.map(({ text }) => text))
  const rowOf = ({ top, height }: BoardRect): Goal['side'] => {
    const middle = top + height / 2
    const beside = boxes.find(
      ({ row, zone: { box } }) =>
        row === 'gather' && box.top <= middle && middle < box.top + box.height,
    )
    return sides.find((side) => side === beside?.key) ?? null
  }
  const groups = cardsOn(context).map(({ card: key, item, text }): GoalGroup => {
    const option = tally?.options.find((one) => one.key === key)
    return {
      key,
      item: item.id,
      name: item.text || fieldOn(context, key, 'name'),
      label: text,
      members: boxes
        .filter(({ row, card }) => row === 'members' && card === key)
        .flatMap(({ notes }) => notes.map((note) => note.text)),
      side: rowOf(item.box),
      votes: option?.score ?? null,
      rank: option?.rank ?? null,
    }
  })
  const { voted, open } = tally?.frozen ? votedGoals(groups) : { voted: [], open: null }
  return {
    gathered: { outcome: gathered('outcome'), need: gathered('need') },
    groups,
    grouped: groups.reduce((sum, { members }) => sum + members.length, 0),
    unnamed: groups.filter(({ name, members }) => name === '' && members.length > 0),
    free: groups.filter(({ name, members }) => name === '' && members.length === 0).length,
    voted,
    open,
    chosen: chosenGoals(decision?.text ?? '', groups) ?? voted,
  }
}
