import * as z from 'zod/mini'
import type { DeckWords } from './deck.ts'

/**
 * The document `deck`: what the facilitator changed of the words and cards, so that a workshop keeps its own words and
 * still gets better shipped ones. A section is `common` or a kind of area.
 */
export const deckChangesSchema = z.object({
  v: z.literal(1),
  /** Section → what differs from the shipped words. */
  changes: z.record(z.string(), z.unknown()),
  /** Section → path of a list in it (`heard`) → cards that were taken out of it for now, with all their words. */
  hidden: z.record(z.string(), z.record(z.string(), z.array(z.unknown()))),
})
export type DeckChanges = z.infer<typeof deckChangesSchema>
export type HiddenCards = DeckChanges['hidden'][string]

export const noChanges: DeckChanges = { v: 1, changes: {}, hidden: {} }

/** Words with names; a list is none. */
export type Group = { readonly [key: string]: unknown }
export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What of edited words differs from the shipped ones: lists whole, groups name by name; undefined where nothing does. */
export function changesOf(shipped: unknown, edited: unknown): unknown {
  if (!isGroup(shipped) || !isGroup(edited)) {
    return JSON.stringify(shipped) === JSON.stringify(edited) ? undefined : edited
  }
  const changed = Object.keys(shipped).flatMap((key) => {
    const change = Object.hasOwn(edited, key) ? changesOf(shipped[key], edited[key]) : undefined
    return change === undefined ? [] : [[key, change] as const]
  })
  return changed.length > 0 ? Object.fromEntries(changed) : undefined
}

/** Shipped words with changes; names that the shipped words do not have are left out. */
export function changed(shipped: unknown, changes: unknown): unknown {
  if (changes === undefined) return shipped
  if (!isGroup(shipped) || !isGroup(changes)) return changes
  return Object.fromEntries(
    Object.entries(shipped).map(([key, words]) => [
      key,
      changed(words, Object.hasOwn(changes, key) ? changes[key] : undefined),
    ]),
  )
}

/** The sections of a deck, in its order. */
export const sectionsOf = (deck: DeckWords): readonly string[] => [
  'common',
  ...Object.keys(deck.stations),
]

/** The words of one section; undefined where the deck has none of that name. */
export const sectionOf = (deck: DeckWords, section: string): unknown =>
  section === 'common'
    ? deck.common
    : Object.hasOwn(deck.stations, section)
      ? deck.stations[section]
      : undefined

/** Where words are not what their section needs, name by name; null where they fit. */
export type Misfit = (section: string, words: unknown) => readonly string[] | null

/**
 * A shipped deck with a facilitator's changes. Total: a section whose changes do not fit, because they are of another
 * version or broken, keeps its shipped words and is named in `unfit`.
 */
export function applyChanges(
  shipped: DeckWords,
  { changes }: Pick<DeckChanges, 'changes'>,
  misfitIn: Misfit,
): { readonly deck: DeckWords; readonly unfit: readonly string[] } {
  const unfit: string[] = []
  const words = <Words>(section: string, now: Words): Words => {
    if (!Object.hasOwn(changes, section)) return now
    const next = changed(now, changes[section])
    if (misfitIn(section, next) === null) return next as Words
    unfit.push(section)
    return now
  }
  const common = words('common', shipped.common)
  const stations = Object.fromEntries(
    Object.entries(shipped.stations).map(([kind, now]) => [kind, words(kind, now)]),
  )
  return { deck: { ...shipped, common, stations }, unfit }
}

/** The document after one section was edited. */
export function withSection(
  before: DeckChanges,
  shipped: DeckWords,
  section: string,
  words: unknown,
  hidden: HiddenCards,
): DeckChanges {
  const { [section]: _, ...changes } = before.changes
  const { [section]: __, ...others } = before.hidden
  const change = changesOf(sectionOf(shipped, section), words)
  const kept = Object.entries(hidden).filter(([, cards]) => cards.length > 0)
  return {
    v: 1,
    changes: change === undefined ? changes : { ...changes, [section]: change },
    hidden: kept.length > 0 ? { ...others, [section]: Object.fromEntries(kept) } : others,
  }
}
