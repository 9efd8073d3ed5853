import type { ItemId, LaidItem } from '../../board/snapshot.ts'
import { chip, rect } from '../../scene/parts.ts'
import type { SceneItem } from '../../scene/scene.ts'
import type { ActionContext, ActionPlan } from '../station.ts'
import { ideasFacts, type IdeaNote, type IdeasFacts } from './ideas-facts.ts'
import { keptIdeas, keptText, keyOfIdea, optionOfIdea } from './ideas-kept.ts'
import { bothStacks, ideaChip, isChipOf, sizeFor, type IdeasWords } from './ideas-scene.ts'

/** For each chosen note the id of the note that says the same, or '' for a number of its own. */
export interface Chosen {
  readonly [note: ItemId]: string
}

/**
 * The number of each note, in the order of making: those that have one, and those that get one or are joined to one.
 * A note joined to one without a number gets its own.
 */
export function numberNotes(
  { notes, ideas }: Pick<IdeasFacts, 'notes' | 'ideas'>,
  chosen: Chosen,
): ReadonlyMap<ItemId, { readonly number: number; readonly given: 'before' | 'now' | 'joined' }> {
  const taken = new Set(ideas.map(({ number }) => number))
  const free = (): number => {
    let number = 1
    while (taken.has(number)) number++
    taken.add(number)
    return number
  }
  const numbers = new Map<ItemId, { number: number; given: 'before' | 'now' | 'joined' }>()
  for (const { id, number } of notes)
    if (number !== null) numbers.set(id, { number, given: 'before' })
  for (const { id } of notes) {
    if (numbers.has(id) || !Object.hasOwn(chosen, id)) continue
    const same = numbers.get(chosen[id] ?? '')
    numbers.set(
      id,
      same ? { number: same.number, given: 'joined' } : { number: free(), given: 'now' },
    )
  }
  return numbers
}

/**
 * Gives chosen notes a number each, or joins them to one that has a number. Chips that are wanting are made, and each
 * note gets its number in small at its corner, so that the room knows which idea is which; the note stays as it is.
 */
export function numberIdeas(context: ActionContext<IdeasWords>): ActionPlan {
  const { settings, input, items } = context
  const facts = ideasFacts(context)
  const numbers = numberNotes(facts, input)
  const given = (number: number, how: 'now' | 'joined'): readonly IdeaNote[] =>
    facts.notes.filter(({ id }) => {
      const one = numbers.get(id)
      return one?.number === number && one.given === how
    })
  const joinedNow = (number: number): readonly ItemId[] =>
    given(number, 'joined').map(({ id }) => id)

  const before = keptIdeas(settings).map((idea) => ({
    ...idea,
    words: facts.ideas.find(({ number }) => number === idea.number)?.name ?? idea.words,
    joined: [...idea.joined, ...joinedNow(idea.number)],
  }))
  const now = [...new Set([...numbers.values()].map(({ number }) => number))].flatMap((number) =>
    given(number, 'now').map(({ id, words }) => ({
      number,
      note: id,
      words,
      joined: joinedNow(number),
    })),
  )
  const all = [...before, ...now]
  const ground = items.find(({ tag }) => tag.kind === 'station')?.box
  const needed = sizeFor(Math.max(0, ...all.map(({ number }) => number)))
  return {
    create: [
      ...all.flatMap(({ number }) =>
        bothStacks
          .filter((stack) => !items.some(({ tag }) => isChipOf(tag, stack, number)))
          .map((stack) => ideaChip(stack, number)),
      ),
      ...(ground ? corners(context, ground, numbers) : []),
    ],
    change: [],
    settings: Object.fromEntries(all.map((idea) => [keyOfIdea(idea.number), keptText(idea)])),
    ...(ground &&
      ground.height < needed.height && { size: { width: ground.width, height: needed.height } }),
  }
}

/** Takes numbers back, those in `input`, with what stands of them at the notes. Their chips stay for the next idea. */
export function freeNumbers({ input, items }: ActionContext<IdeasWords>): ActionPlan {
  const options = new Set(Object.keys(input).map((number) => optionOfIdea(Number(number))))
  return {
    create: [],
    change: [],
    remove: items
      .filter(({ tag }) => tag.kind === 'words' && options.has(tag.card ?? ''))
      .map(({ id }) => id),
    settings: Object.fromEntries(
      Object.keys(input).map((number) => [keyOfIdea(Number(number)), null]),
    ),
  }
}

/** The number of each note at its upper right corner, where there is none yet. */
function corners(
  { board, items }: ActionContext<IdeasWords>,
  ground: LaidItem['box'],
  numbers: ReturnType<typeof numberNotes>,
): readonly SceneItem[] {
  const known = new Set(items.map(({ tag }) => tag.key))
  return board.readings.flatMap(({ note: { id, box } }) => {
    const number = numbers.get(id)?.number
    const key = `on-${id}`
    if (number === undefined || known.has(key)) return []
    const [left, top] = [box.left + box.width - 70 - ground.left, box.top - 50 - ground.top]
    const drawn = chip(rect(left, top, 100, 80), String(number), 40, key)
    return [{ ...drawn, tag: { kind: 'words', key, card: optionOfIdea(number) } }]
  })
}
