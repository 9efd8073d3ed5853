import type { ComponentChildren } from 'preact'
import { isGroup } from '../../workshop/deck-changes.ts'
import { limitOf } from '../../workshop/deck-limits.ts'
import { fieldName, itemName } from '../deck-text.ts'
import { useWholePanel } from '../panel-context.ts'
import { DeckList } from './deck-list.tsx'
import { TextField } from './text-field.tsx'

/** Words for one place in the deck, and how they are changed. */
export interface DeckPart {
  /** Section and names down to it. */
  readonly path: readonly string[]
  readonly words: unknown
  readonly shipped: unknown
  readonly onWords: (words: unknown) => void
  /** Whether the section is still one with other words here. */
  readonly fits: (words: unknown) => boolean
  readonly hidden: { readonly [list: string]: readonly unknown[] }
  /** Takes a card into the hidden ones of a list, or out of them, and gives the list its new words. */
  readonly onHidden: (list: string, cards: readonly unknown[], words: unknown) => void
}

/** The fields of one part of the deck, made after its shape: a text, a list of cards, or several under their names. */
export function DeckFields({ part }: { part: DeckPart }) {
  const { words } = useWholePanel()
  const says = words.editor
  const { path, words: now, onWords } = part
  const name = labelOf(words, path)

  if (typeof now === 'string') {
    const limit = limitOf(path)
    return (
      <div>
        <TextField
          label={name}
          value={now}
          lines={limit > 22 ? 2 : 1}
          hint={says.room(now.length, limit)}
          onText={onWords}
        />
        {now.length > limit && (
          <p class="error">{words.editor.problem(null, name, says.problems['too-long'](limit))}</p>
        )}
      </div>
    )
  }
  if (Array.isArray(now)) {
    return (
      <Fold name={name} deep={path.length > 2}>
        <DeckList part={part} cards={now} />
      </Fold>
    )
  }
  if (!isGroup(now)) return null
  const fields = Object.keys(now).map((key) => <DeckFields key={key} part={within(part, key)} />)
  return path.length === 1 ? (
    <>{fields}</>
  ) : (
    <Fold name={name} deep={path.length > 2}>
      {fields}
    </Fold>
  )
}

type Words = Parameters<typeof fieldName>[0]

function labelOf(words: Words, path: readonly string[]): string {
  const name = path.at(-1) ?? ''
  const list = path.at(-2) ?? ''
  return /^\d+$/.test(name)
    ? words.editor.numbered(itemName(words, list), Number(name) + 1)
    : fieldName(words, name)
}

/** The part of a group, or of a list, that goes by a name. */
export function within(part: DeckPart, key: string): DeckPart {
  const { words, shipped } = part
  const put = (inner: unknown): unknown =>
    Array.isArray(words)
      ? words.map((one: unknown, n) => (String(n) === key ? inner : one))
      : { ...(words as object), [key]: inner }
  return {
    ...part,
    path: [...part.path, key],
    words: at(words, key),
    shipped: at(shipped, key),
    onWords: (inner) => part.onWords(put(inner)),
    fits: (inner) => part.fits(put(inner)),
    onHidden: (list, cards, inner) => part.onHidden(list, cards, put(inner)),
  }
}

const at = (words: unknown, key: string): unknown =>
  typeof words === 'object' && words !== null && Object.hasOwn(words, key)
    ? (words as { readonly [key: string]: unknown })[key]
    : undefined

/** What stands in a group of its own; what lies on the page itself can be folded. */
function Fold({
  name,
  deep,
  children,
}: {
  name: string
  deep: boolean
  children: ComponentChildren
}) {
  return deep ? (
    <fieldset class="cards">
      <legend>{name}</legend>
      {children}
    </fieldset>
  ) : (
    <details>
      <summary>{name}</summary>
      <div class="cards">{children}</div>
    </details>
  )
}
