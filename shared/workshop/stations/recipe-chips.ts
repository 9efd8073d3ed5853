import * as z from 'zod/mini'
import { palette, hueColours } from '../../scene/palette.ts'
import { chip, grid, label, rect } from '../../scene/parts.ts'
import type { Colour, SceneItem } from '../../scene/scene.ts'
import type { ActionContext, ActionPlan } from '../station.ts'
import type { RecipeCardsWords } from './recipe-card.ts'

const rowSchema = z.object({ label: z.string(), chips: z.array(z.string()) })

/** Ingredients to copy into the fields of the cards: a row for each class, what it is for in its label. */
export const recipeChipsWords = z.object({
  title: z.string(),
  segments: rowSchema,
  contexts: rowSchema,
  purposes: rowSchema,
  touchpoints: rowSchema,
  /** Below the goals that the room chose itself. */
  goals: rowSchema,
  blank: z.string(),
})

const classes = ['segments', 'contexts', 'purposes', 'touchpoints', 'goals'] as const
type Class = (typeof classes)[number] | 'blank'

/** Told apart by shape and edge as well, so that nobody needs the colours. */
const looks: { readonly [name in Class]: { fill: Colour; round?: number; dashed?: true } } = {
  segments: { fill: hueColours.blue },
  contexts: { fill: hueColours.orange, dashed: true },
  purposes: { fill: hueColours.pink, round: 60, dashed: true },
  touchpoints: { fill: hueColours.green, round: 60 },
  goals: { fill: palette.ink },
  blank: { fill: palette.paper },
}

const blanks = 6
const perRow = 17
const margin = 120
const rowHeight = 200
const titleHeight = 110
/** Longer words stand in 24. */
const largest = 28

/**
 * Puts the deck's ingredients below everything, and blank chips: those whose words are on no chip of the area yet, so
 * that what was put there, moved or copied is left alone. The area grows to hold them.
 */
export function addChips(context: ActionContext<RecipeCardsWords>): ActionPlan {
  const { items, words, carried } = context
  const ground = items.find(({ tag }) => tag.kind === 'station')?.box
  if (!ground) return { create: [], change: [] }
  const lying = items.filter(({ tag }) => tag.kind === 'chip')
  const known = new Set(lying.map(({ text }) => text))
  const empty = lying.filter(({ text }) => text === '').length
  const wanted = (name: (typeof classes)[number]): readonly string[] => {
    const chosen = name === 'goals' ? carried.goals.map((goal) => goal.name) : []
    return [...chosen, ...words.chips[name].chips].filter((text) => {
      const fresh = text !== '' && !known.has(text)
      known.add(text)
      return fresh
    })
  }
  const rows: readonly { name: Class; label: string; chips: readonly string[] }[] = [
    ...classes.map((name) => ({ name, label: words.chips[name].label, chips: wanted(name) })),
    {
      name: 'blank',
      label: words.chips.blank,
      chips: Array.from({ length: Math.max(0, blanks - empty) }, () => ''),
    },
  ]
  if (rows.every(({ chips }) => chips.length === 0)) return { create: [], change: [] }

  let number = lying.length
  let top = ground.height - margin + 60
  const create: SceneItem[] = [
    label(rect(margin, top, 4000, titleHeight), words.chips.title, 64, { bold: true }),
  ]
  top += titleHeight
  for (const { name, label: title, chips } of rows) {
    if (chips.length === 0) continue
    const place = grid(rect(1560, top, 300, 180), 320, rowHeight)
    create.push(label(rect(margin, top, 1400, 180), title, 64, { valign: 'middle' }))
    for (const [index, text] of chips.entries()) {
      number += 1
      create.push(
        ingredientChip(name, place(index % perRow, Math.floor(index / perRow)), text, number),
      )
    }
    top += Math.ceil(chips.length / perRow) * rowHeight + 20
  }
  return { create, change: [], size: { width: ground.width, height: top + margin - 40 } }
}

function ingredientChip(
  name: Class,
  box: SceneItem['box'],
  text: string,
  number: number,
): SceneItem {
  const { fill, round, dashed } = looks[name]
  return {
    ...chip(box, text, text.length <= largest ? 40 : 24, `${name}-${number}`, fill),
    border: { colour: palette.ink, width: 3, ...(dashed && { dashed }) },
    ...(round !== undefined && { round }),
  }
}
