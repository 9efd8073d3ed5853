import { tagOf } from '../../../shared/board/new-items.ts'
import type { LaidItem } from '../../../shared/board/snapshot.ts'
import { onBoard } from '../../../shared/geometry/rect.ts'
import { nothingCarried, type PlacedIdea } from '../../../shared/workshop/carried.ts'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import type { Settings } from '../../../shared/workshop/settings.ts'
import type { ActionPlan } from '../../../shared/workshop/station.ts'
import { menu, type MenuFacts } from '../../../shared/workshop/stations/menu.ts'
import { laid, type OnBoard } from '../on-board.ts'

export const words = deckEn.stations.menu
export const idea = (key: string, changes: Partial<PlacedIdea> = {}): PlacedIdea => ({
  key,
  name: `Dish ${key}`,
  effort: 0.2,
  impact: 0.9,
  creepy: null,
  drop: false,
  ...changes,
})

/** A room with a menu: the board, what is kept with it and what other stations hand on. */
export class Room {
  board: OnBoard = laid('menu')
  settings: Settings = {}
  ideas: readonly PlacedIdea[]

  constructor(ideas: readonly PlacedIdea[]) {
    this.ideas = ideas
  }

  get context() {
    const carried = { ...nothingCarried, ideas: this.ideas }
    return { ...this.board.context(words), settings: this.settings, carried }
  }

  get facts(): MenuFacts {
    return menu.facts(this.context)
  }

  dish(key: string) {
    const dish = this.facts.dishes.find((one) => one.key === `idea/${key}`)
    if (!dish) throw new Error(`no dish ${key}`)
    return dish
  }

  set(change: { readonly [key: string]: string | null }): this {
    const all: Record<string, string> = { ...this.settings }
    for (const [key, value] of Object.entries(change))
      if (value === null) delete all[key]
      else all[key] = value
    this.settings = all
    return this
  }

  edit(key: string, edit: object, more: { readonly [key: string]: string | null } = {}): this {
    return this.set({ [`dish/idea/${key}`]: JSON.stringify(edit), ...more })
  }

  /** Presses the button, and does to the board what a session would. */
  put(): ActionPlan {
    const act = menu.actions?.['put']
    if (!act) throw new Error('no action')
    const { board } = this
    const plan = act({ ...this.context, common: deckEn.common, input: {}, items: board.items })
    const { box: ground, tag: whose } = board.find({ kind: 'station' })
    const gone = new Set(plan.remove)
    board.items = board.items
      .filter(({ id }) => !gone.has(id))
      .map((item) => {
        const moves = plan.change.filter(({ id, to }) => to && carries(item.id, id, board))
        const { to } = moves[0] ?? {}
        const from = board.items.find(({ id }) => id === moves[0]?.id)?.box
        const box =
          to && from
            ? {
                ...item.box,
                left: item.box.left + to.x - from.left,
                top: item.box.top + to.y - from.top,
              }
            : item.box
        return plan.change
          .filter(({ id }) => id === item.id)
          .reduce<LaidItem>(
            (now, { text, tag }) => ({
              ...now,
              ...(text === undefined ? {} : { text }),
              ...(tag ? { tag: { ...tag, id: item.id } } : {}),
            }),
            { ...item, box },
          )
      })
    const made = plan.create.flatMap((item, index) => {
      const tag = tagOf(item, 500 + board.items.length + index, whose)
      const id = `made-${board.items.length}-${index}`
      const box = onBoard(item.box, { x: ground.left, y: ground.top })
      return tag
        ? [{ id, tag: { ...tag, id }, box, text: item.text?.words ?? '', locked: false }]
        : []
    })
    board.items = [...board.items, ...made]
    this.set(plan.settings ?? {})
    return plan
  }

  /** Somebody drags a menu card with all that it carries. */
  drag(key: string, box: string | null): this {
    const card = this.card(key)
    const to =
      box === null ? { left: 0, top: 9000 } : this.board.find({ row: 'menu', key: box }).box
    const dx = to.left + 30 - card.box.left
    const dy = to.top + 40 - card.box.top
    this.board.items = this.board.items.map((item) =>
      item.tag.card === `idea/${key}`
        ? { ...item, box: { ...item.box, left: item.box.left + dx, top: item.box.top + dy } }
        : item,
    )
    return this
  }

  card(key: string) {
    return this.board.find({ kind: 'chip', card: `idea/${key}` })
  }
}

const carries = (id: string, moved: string, board: OnBoard): boolean => {
  const card = board.items.find((item) => item.id === moved)?.tag.card
  return id === moved || board.items.some((item) => item.id === id && item.tag.card === card)
}
