import * as z from 'zod/mini'
import type { ItemId } from '../../board/snapshot.ts'
import { area } from '../../scene/area.ts'
import { contentTop, head } from '../../scene/head.ts'
import { choiceBox, grid, label, rect } from '../../scene/parts.ts'
import { rightColumn } from '../../scene/right-column.ts'
import type { Lever, StoredIngredient } from '../carried.ts'
import { headSchema } from '../head-words.ts'
import {
  type IngredientKind,
  ingredientKinds,
  sameIngredient,
  type Shelf,
  shelves,
} from '../ingredient-match.ts'
import type { FactsContext, Station } from '../station.ts'
import { writeResult } from './write-result.ts'

export const pantryWords = z.object({
  name: z.string(),
  head: headSchema,
  kinds: z.object({
    audience: z.string(),
    content: z.string(),
    context: z.string(),
    measure: z.string(),
  }),
  shelves: z.object({ checked: z.string(), unchecked: z.string(), 'to-get': z.string() }),
  resultLater: z.string(),
  /** A line of the Result box, with `{kind}`, `{checked}`, `{unchecked}` and `{to-get}` in it. */
  resultLine: z.string(),
})
export type PantryWords = z.infer<typeof pantryWords>

/** An ingredient as its note says it. */
export interface Ingredient extends Required<StoredIngredient> {
  readonly kind: IngredientKind
  readonly note: ItemId
}

export interface PantryFacts {
  /** Column by column, each from the top shelf. */
  readonly ingredients: readonly Ingredient[]
  /** How many lie on each shelf. */
  readonly counts: { readonly [kind in IngredientKind]: { readonly [shelf in Shelf]: number } }
  /** Notes without words on a shelf. */
  readonly blank: readonly ItemId[]
  /** What the audit found blocked or wanting and what is on no shelf yet. */
  readonly fromAudit: readonly Lever[]
}

const size = { width: 5640, height: 2940 }

export const pantry: Station<PantryWords, PantryFacts> = {
  kind: 'pantry',
  phase: 'plan',
  minutes: 20,
  round: null,

  scene({ words, common }) {
    const place = grid(rect(540, 960, 860, 580), 920, 620)
    return area(size, words.name, 'plan', [
      ...head(size.width, words.head, common),
      ...ingredientKinds.map((kind, column) =>
        label({ ...place(column, 0), top: contentTop, height: 90 }, words.kinds[kind], 64, {
          bold: true,
        }),
      ),
      ...shelves.map((shelf, row) =>
        label({ ...place(0, row), left: 120, width: 400 }, words.shelves[shelf], 64),
      ),
      ...ingredientKinds.flatMap((kind, column) =>
        shelves.map((shelf, row) => choiceBox(place(column, row), '', 64, kind, shelf)),
      ),
      ...rightColumn(size, { ...common, resultLater: words.resultLater }),
    ])
  },

  facts,
  actions: { 'write-result': (context) => writeResult(context, resultLines(context)) },

  hands: ({ ingredients }) => ({
    pantry: ingredients.map(({ name, kind, shelf, owner }) => ({ name, kind, shelf, owner })),
  }),
}

function facts({ board, station, carried }: FactsContext<PantryWords>): PantryFacts {
  const lying = ingredientKinds.flatMap((kind) =>
    shelves.flatMap((shelf) =>
      board.choices
        .filter((box) => box.station === station && box.row === kind && box.key === shelf)
        .flatMap(({ notes }) =>
          notes.map(({ id, text }): Ingredient => ({ ...worded(text), kind, shelf, note: id })),
        ),
    ),
  )
  const ingredients = lying.filter(({ name }) => name !== '')
  const count = (kind: IngredientKind) => {
    const on = (shelf: Shelf) =>
      ingredients.filter((one) => one.kind === kind && one.shelf === shelf).length
    return { checked: on('checked'), unchecked: on('unchecked'), 'to-get': on('to-get') }
  }
  return {
    ingredients,
    counts: {
      audience: count('audience'),
      content: count('content'),
      context: count('context'),
      measure: count('measure'),
    },
    blank: lying.flatMap(({ name, note }) => (name === '' ? [note] : [])),
    fromAudit: carried.levers.filter(
      (lever) =>
        (lever.state === 'blocked' || lever.gap !== '') &&
        !ingredients.some(({ name }) => sameIngredient(name, lever.name)),
    ),
  }
}

/** “browsing history @Lee”: what it is, and who checked it or gets it. */
function worded(text: string): { readonly name: string; readonly owner: string } {
  const owner = /(?:^|\s)@(\S+)/u
  return {
    name: text.replace(owner, ' ').replace(/\s+/gu, ' ').trim(),
    owner: owner.exec(text)?.[1] ?? '',
  }
}

/** How much of each kind lies on which shelf. */
function resultLines(context: FactsContext<PantryWords>): string {
  const { counts } = facts(context)
  const { kinds, resultLine } = context.words
  return ingredientKinds
    .map((kind) =>
      shelves.reduce(
        (line, shelf) => line.replace(`{${shelf}}`, String(counts[kind][shelf])),
        resultLine.replace('{kind}', kinds[kind]),
      ),
    )
    .join('\n')
}
