import type { LaidItem } from '../../../shared/board/snapshot.ts'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import type { Settings } from '../../../shared/workshop/settings.ts'
import { ideas } from '../../../shared/workshop/stations/ideas.ts'
import { laid, OnBoard } from '../on-board.ts'

export const words = deckEn.stations.ideas
export const box = { kind: 'choice', row: 'ideas' } as const
export const map = { kind: 'plane' } as const

export const factsOf = (board: OnBoard, settings: Settings = {}) =>
  ideas.facts({ ...board.context(words), settings })

export function plan(
  board: OnBoard,
  action: string,
  input: { readonly [key: string]: string } = {},
  settings: Settings = {},
) {
  const act = ideas.actions?.[action]
  if (!act) throw new Error(`no action ${action}`)
  return act({
    ...board.context(words),
    settings,
    common: deckEn.common,
    input,
    items: board.items,
  })
}

/** Settings after a plan. */
export const after = (settings: Settings, made: ReturnType<typeof plan>): Settings =>
  Object.fromEntries(
    Object.entries({ ...settings, ...made.settings }).flatMap(([key, text]) =>
      text === null ? [] : [[key, text]],
    ),
  )

/** Moves a person's chip so that its middle lies at that share of an item's box, from the left and from above. */
export function move(
  board: OnBoard,
  stack: 'map' | 'scale',
  number: number,
  onto: LaidItem,
  x = 0.5,
  y = 0.5,
): void {
  const { id } = board.find({ kind: 'chip', key: stack, card: `idea-${number}` })
  board.items = board.items.map((item) =>
    item.id === id
      ? {
          ...item,
          box: {
            ...item.box,
            left: onto.box.left + x * onto.box.width - item.box.width / 2,
            top: onto.box.top + y * onto.box.height - item.box.height / 2,
          },
        }
      : item,
  )
}

export const creepy = (board: OnBoard, value: number): LaidItem =>
  board.find({ kind: 'choice', row: 'creepy', key: String(value) })

/** Three ideas with numbers; `n0` is idea 1. */
export function numbered() {
  const board = laid('ideas')
    .put(box, 'Re-order shelf by last purchase')
    .put(box, 'Guess the birthday')
    .put(box, 'Pause instead of leaving')
  const settings = after({}, plan(board, 'number-ideas', { n0: '', n1: '', n2: '' }))
  return { board, settings }
}
