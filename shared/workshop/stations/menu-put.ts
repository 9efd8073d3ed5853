import type { ItemChange } from '../../board/board.ts'
import { hash } from '../../board/hash.ts'
import type { ItemId, LaidItem } from '../../board/snapshot.ts'
import { middle } from '../../votes/point-of.ts'
import { contains, overlaps, type Rect } from '../../geometry/rect.ts'
import { rect } from '../../scene/parts.ts'
import type { SceneItem } from '../../scene/scene.ts'
import type { ActionContext, ActionPlan } from '../station.ts'
import { menuCard, menuCardSize, nameOnMenu } from './menu-card.ts'
import { menuKeys } from './menu-plan.ts'
import { boxKey, menuFacts, menuRow, type MenuDish, type MenuWords } from './menu-facts.ts'

/** Names of the Result box's rows are cut here, and so many rows fit. */
const rowName = 16
const rows = 8

/**
 * Puts every dish of the plan into its box as a menu card. Done again, it changes what is there: a card of ours goes to
 * the box that the plan names, unless people have moved it; words of ours are brought up to date, unless people have
 * changed them. Cards of dishes that were taken out go, if nobody has touched them.
 */
export function putMenu(context: ActionContext<MenuWords>): ActionPlan {
  const { items, words, settings } = context
  const ground = items.find(({ tag }) => tag.kind === 'station')?.box
  if (!ground) return { create: [], change: [] }
  const { dishes, left } = menuFacts(context)
  const boxes = new Map(
    items.flatMap(({ tag, box }) =>
      tag.kind === 'choice' && tag.row === menuRow ? [[tag.key, box] as const] : [],
    ),
  )
  const chips = items.filter(({ id, tag }) => tag.kind === 'chip' && tag.id === id)
  const cardOf = (key: string) => chips.find(({ tag }) => tag.card === key)
  const untouched = (key: string): boolean =>
    partsOf(items, key).every(asWeWrote) &&
    boxAt(boxes, cardOf(key)) === settings[menuKeys.put(key)]

  const gone = left.flatMap(({ key }) => (cardOf(key) && untouched(key) ? [key] : []))
  const moving = dishes.filter(({ key, plan }) => {
    const now = boxAt(boxes, cardOf(key))
    return now !== boxKey(plan) && (!cardOf(key) || now === settings[menuKeys.put(key)])
  })
  const staying = chips.filter(
    ({ tag }) => !gone.includes(tag.card ?? '') && !moving.some(({ key }) => key === tag.card),
  )
  const taken: Rect[] = staying.map(({ box }) => box)
  const create: SceneItem[] = []
  const change: ItemChange[] = []
  const kept: Record<string, string | null> = Object.fromEntries(
    gone.map((key) => [menuKeys.put(key), null]),
  )
  for (const { key, name, plan } of moving) {
    const box = boxes.get(boxKey(plan))
    if (!box) continue
    const at = freePlace(box, taken)
    taken.push({ ...at, ...menuCardSize })
    kept[menuKeys.put(key)] = boxKey(plan)
    const card = cardOf(key)
    if (card) change.push({ id: card.id, to: { x: at.left, y: at.top } })
    else {
      const local = { left: at.left - ground.left, top: at.top - ground.top }
      create.push(...menuCard({ key, name, owner: plan.owner, date: plan.date }, local, words.card))
    }
  }
  for (const dish of dishes) change.push(...rewritten(items, dish))
  const result = items.find(({ tag }) => tag.kind === 'words' && tag.key === 'result')
  const text = rowsOf(dishes, words)
  if (result && result.text !== text) change.push({ id: result.id, text })
  return {
    create,
    change,
    remove: gone.flatMap((key): ItemId[] => partsOf(items, key).map(({ id }) => id)),
    settings: kept,
  }
}

const partsOf = (items: readonly LaidItem[], key: string): readonly LaidItem[] =>
  items.filter(({ tag }) => tag.card === key)

const asWeWrote = ({ tag, text }: LaidItem): boolean =>
  tag.laid === undefined || tag.laid === hash(text)

/** Key of the box in which a card lies now; '' for outside. */
function boxAt(boxes: ReadonlyMap<string, Rect>, card: LaidItem | undefined): string {
  if (!card) return ''
  return [...boxes].find(([, box]) => contains(box, middle(card.box)))?.[0] ?? ''
}

/** The first of four places in a box that no card covers; a fifth one lies a little aside of the first. */
function freePlace(box: Rect, taken: readonly Rect[]): Rect {
  const gapX = (box.width - 2 * menuCardSize.width) / 3
  const gapY = (box.height - 2 * menuCardSize.height) / 3
  const place = (index: number): Rect =>
    rect(
      box.left + gapX + (index % 2) * (menuCardSize.width + gapX),
      box.top + gapY + Math.floor(index / 2) * (menuCardSize.height + gapY),
      menuCardSize.width,
      menuCardSize.height,
    )
  const free = [0, 1, 2, 3].map(place).find((at) => !taken.some((other) => overlaps(at, other)))
  if (free) return free
  const lying = taken.filter((other) => contains(box, middle(other))).length
  const over = place(lying % 4)
  const aside = Math.min(4, Math.floor(lying / 4)) * 24
  return { ...over, left: over.left + aside, top: over.top + aside }
}

/** Brings what we wrote on a card up to date; what people changed is theirs. */
function rewritten(items: readonly LaidItem[], { key, plan, planned }: MenuDish): ItemChange[] {
  const title = nameOnMenu(planned)
  const now: { readonly [part: string]: string } = {
    card: title.words,
    owner: plan.owner,
    when: plan.date,
  }
  return partsOf(items, key).flatMap((item): ItemChange[] => {
    const text = now[item.tag.key]
    if (text === undefined || item.text === text || !asWeWrote(item)) return []
    const { id, ...tag } = item.tag
    const size = item.tag.kind === 'chip' ? { textSize: title.size } : {}
    return [{ id, text, tag: { ...tag, laid: hash(text) }, ...size }]
  })
}

/** The menu as rows of the Result box. */
function rowsOf(dishes: readonly MenuDish[], words: MenuWords): string {
  const lines = dishes.map(({ name, phase }, index) => {
    const line = Array.from(name)
    const short =
      line.length <= rowName
        ? name
        : `${line
            .slice(0, rowName - 1)
            .join('')
            .trimEnd()}…`
    return `${index + 1}  ${short}${phase ? ` · ${words.phases[phase]}` : ''}`
  })
  return dishes.length === 0
    ? words.later
    : [
        ...lines.slice(0, lines.length > rows ? rows - 1 : rows),
        ...(lines.length > rows ? ['…'] : []),
      ].join('\n')
}
