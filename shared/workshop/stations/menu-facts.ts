import * as z from 'zod/mini'
import { hash } from '../../board/hash.ts'
import type { ItemId, LaidItem } from '../../board/snapshot.ts'
import type { ChoiceValue } from '../../votes/interpretation.ts'
import { headSchema } from '../head-words.ts'
import type { FactsContext } from '../station.ts'
import { phasesOfMenu, stagesOfMenu, type MenuPhase, type MenuStage } from './menu-judge.ts'
import { menuKeys, menuPlan } from './menu-plan.ts'
import {
  menuProposal,
  type LeftOut,
  type MenuProposal,
  type ProposedDish,
} from './menu-proposal.ts'
import { fieldOn } from './on-card.ts'

const consentSchema = z.object({ back: z.string(), live: z.string(), 'not-yet': z.string() })

export const menuWords = z.object({
  name: z.string(),
  head: headSchema,
  /** Names of the columns. */
  phases: z.object({ now: z.string(), next: z.string(), later: z.string() }),
  /** Names of the rows. */
  stages: z.object({ test: z.string(), automate: z.string(), mature: z.string() }),
  /** What a menu card asks for; at most 10 characters. */
  card: z.object({ owner: z.string(), when: z.string() }),
  /** Beside the boxes of the consent, and what stands on each. */
  ask: z.string(),
  consent: consentSchema,
  /** In the Result box until the menu is put on the board. */
  later: z.string(),
})
export type MenuWords = z.infer<typeof menuWords>

/** The question whose boxes are the nine of the menu, and the one whether people back it. */
export const menuRow = 'menu'
export const consentRow = 'consent'
export const consents = ['back', 'live', 'not-yet'] as const

export interface MenuBox {
  readonly phase: MenuPhase
  readonly stage: MenuStage
}

export const boxKey = ({ phase, stage }: MenuBox): string => `${phase}/${stage}`

export const menuBoxes: readonly MenuBox[] = stagesOfMenu.flatMap((stage) =>
  phasesOfMenu.map((phase) => ({ phase, stage })),
)

/** A dish as it stands: where its card lies, that is true; what is typed there too; else what is planned. */
export interface MenuDish {
  readonly key: string
  readonly name: string
  /** Null where people laid its card outside the boxes. */
  readonly phase: MenuPhase | null
  readonly stage: MenuStage | null
  readonly owner: string
  readonly date: string
  /** What the panel says, whatever happened on the board. */
  readonly plan: MenuBox & { readonly owner: string; readonly date: string }
  /** Its name before anybody rewrote its card. */
  readonly planned: string
  readonly reasons: ProposedDish['reasons']
  /** Its card on the board; null while there is none. */
  readonly item: ItemId | null
  /** The box in which the card lies: `now/test`; '' outside all of them, and where there is no card. */
  readonly box: string
  /** People moved the card, and nobody has said yet what follows of that. */
  readonly moved: boolean
  /** The panel says something else than the board, and putting it there is still to come. */
  readonly waiting: boolean
  /** What people wrote on the card themselves. */
  readonly typed: { readonly owner: boolean; readonly date: boolean }
}

export interface MenuFacts {
  /** Columns and rows as they are called on the board. */
  readonly names: Pick<MenuWords, 'phases' | 'stages'>
  /** In the order of the menu. */
  readonly dishes: readonly MenuDish[]
  readonly left: readonly (LeftOut & { readonly item: ItemId | null })[]
  /** People's own notes in the nine boxes: they are no dishes, but somebody meant something. */
  readonly notes: readonly { readonly text: string; readonly note: ItemId }[]
  readonly consent: { readonly [answer in (typeof consents)[number]]: number }
  /** What the notes under "not yet" say. */
  readonly notYet: readonly { readonly text: string; readonly note: ItemId }[]
}

/** What a dish's card says where it lies now. */
interface OnBoard {
  readonly item: ItemId | null
  readonly box: string
  /** Words that people gave it. */
  readonly name: string
  readonly owner: string
  readonly date: string
}

export function menuFacts(context: FactsContext<MenuWords>): MenuFacts {
  const { board, station, settings, carried } = context
  const chosen = board.choices.filter((choice) => choice.station === station)
  const boxes = chosen.filter(({ row }) => row === menuRow)
  const cards = board.chips.filter(
    ({ id, tag }) => tag.station === station && tag.id === id && tag.card !== undefined,
  )
  const at = (key: string): OnBoard => {
    const card = cards.find(({ tag }) => tag.card === key)
    const typed = card && card.tag.laid !== hash(card.text) ? card.text : ''
    return {
      item: card?.id ?? null,
      box: boxOf(boxes, key, settings[menuKeys.put(key)]),
      name: typed.replace(/\s+/gu, ' ').trim(),
      owner: fieldOn(context, key, 'owner'),
      date: fieldOn(context, key, 'when'),
    }
  }
  const shown = (key: string, part: string): string =>
    board.zones.find(
      (zone) => zone.station === station && zone.card === key && zone.key === part && !zone.copy,
    )?.text ?? ''
  const plan = menuPlan(withLying(menuProposal(carried), cards, at, shown), settings)
  const answers = (key: string) =>
    chosen.filter((choice) => choice.row === consentRow && choice.key === key).flatMap(notesIn)
  return {
    names: { phases: context.words.phases, stages: context.words.stages },
    dishes: plan.dishes.map((dish) =>
      standing(dish, at(dish.key), {
        put: settings[menuKeys.put(dish.key)],
        left: settings[menuKeys.left(dish.key)],
      }),
    ),
    left: plan.left.map((one) => ({ ...one, item: at(one.key).item })),
    notes: boxes.flatMap(notesIn).filter(({ text }) => text !== ''),
    consent: {
      back: answers('back').length,
      live: answers('live').length,
      'not-yet': answers('not-yet').length,
    },
    notYet: answers('not-yet').filter(({ text }) => text !== ''),
  }
}

/** A card that lies there is a dish, whatever has become of the recipe that it was made for. */
function withLying(
  { dishes, left }: MenuProposal,
  cards: readonly LaidItem[],
  at: (key: string) => OnBoard,
  shown: (key: string, part: string) => string,
): MenuProposal {
  const known = new Set([...dishes, ...left].map(({ key }) => key))
  const lies = ({ key }: LeftOut): boolean => at(key).item !== null
  const orphans = cards.flatMap(({ tag: { card: key = '' }, text }): LeftOut[] =>
    known.has(key)
      ? []
      : [{ key, name: text, owner: shown(key, 'owner'), date: shown(key, 'when'), reasons: [] }],
  )
  const lying = [...left.filter(lies), ...orphans].map((one): ProposedDish => {
    const box = menuBoxes.find((each) => boxKey(each) === at(one.key).box)
    return {
      phase: 'later',
      stage: 'test',
      ...one,
      ...box,
      reasons: [{ why: 'on-board' }, ...one.reasons],
    }
  })
  return { dishes: [...dishes, ...lying], left: left.filter((one) => !lies(one)) }
}

const notesIn = ({ notes }: ChoiceValue): MenuFacts['notYet'] =>
  notes.map(({ id, text }) => ({ text, note: id }))

/** Where copies of one card lie in several boxes, the one to which it was moved. */
function boxOf(boxes: readonly ChoiceValue[], key: string, put: string | undefined): string {
  const lying = boxes.filter(({ options }) => options.includes(key)).map((box) => box.key)
  return lying.find((box) => box !== put) ?? lying[0] ?? ''
}

function standing(
  { key, name, phase, stage, owner, date, reasons }: ProposedDish,
  on: OnBoard,
  { put, left }: { readonly put: string | undefined; readonly left: string | undefined },
): MenuDish {
  const { item, box } = on
  const lies = menuBoxes.find((each) => boxKey(each) === box)
  const differs = box !== boxKey({ phase, stage })
  return {
    key,
    name: on.name || name,
    phase: item === null ? phase : (lies?.phase ?? null),
    stage: item === null ? stage : (lies?.stage ?? null),
    owner: on.owner || owner,
    date: on.date || date,
    plan: { phase, stage, owner, date },
    planned: name,
    reasons,
    item,
    box,
    moved: item !== null && differs && box !== put && box !== left,
    waiting: item === null || (differs && box === put),
    typed: { owner: on.owner !== '', date: on.date !== '' },
  }
}
