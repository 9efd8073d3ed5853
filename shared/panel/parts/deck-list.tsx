import { useRef } from 'preact/hooks'
import { isGroup } from '../../workshop/deck-changes.ts'
import { mostOf } from '../../workshop/deck-limits.ts'
import { itemName } from '../deck-text.ts'
import { useWholePanel } from '../panel-context.ts'
import { Act } from './act.tsx'
import { DeckFields, within, type DeckPart } from './deck-fields.tsx'

/** The cards of a list, to be written, moved, hidden and added to. */
export function DeckList({ part, cards }: { part: DeckPart; cards: readonly unknown[] }) {
  const { words } = useWholePanel()
  const says = words.editor
  const box = useRef<HTMLOListElement>(null)
  const { path, shipped, onWords, onHidden, fits } = part
  const item = itemName(words, path.at(-1) ?? '')
  const key = path.slice(1).join('/')
  const hidden = part.hidden[key] ?? []
  const limit = mostOf(path)
  const fresh = emptied(
    Array.isArray(shipped) && shipped.length > 0 ? shipped[0] : (cards[0] ?? ''),
  )
  const grows = fits([...cards, fresh])

  const move = (from: number, to: number): void => {
    const moved = [...cards]
    moved.splice(to, 0, ...moved.splice(from, 1))
    onWords(moved)
    // The focus goes with the card, so that it can be moved on.
    const buttons = box.current?.children[to]?.querySelectorAll<HTMLElement>('.move')
    buttons?.[from < to ? 1 : 0]?.focus()
  }

  return (
    <>
      {cards.length === 0 && <p class="quiet">{says.none}</p>}
      <ol ref={box} class="cards">
        {cards.map((card, n) => {
          const name = says.numbered(item, n + 1)
          const others = cards.filter((_, other) => other !== n)
          return (
            <li key={n}>
              <DeckFields part={within(part, String(n))} />
              <div class="row">
                {cards.length > 1 && (
                  <>
                    <Move sign="↑" name={says.up(name)} off={n === 0} run={() => move(n, n - 1)} />
                    <Move
                      sign="↓"
                      name={says.down(name)}
                      off={n === cards.length - 1}
                      run={() => move(n, n + 1)}
                    />
                  </>
                )}
                {fits(others) && (
                  <Act
                    look="quiet"
                    name={words.panel.labelled(says.hide, name)}
                    run={() => onHidden(key, [...hidden, card], others)}
                  >
                    {says.hide}
                  </Act>
                )}
              </div>
            </li>
          )
        })}
      </ol>
      {grows && (
        <Act disabled={cards.length >= limit} run={() => onWords([...cards, fresh])}>
          <span aria-hidden="true">+ </span>
          {says.add(item)}
        </Act>
      )}
      {grows && cards.length >= limit && <p class="quiet">{says.full(limit)}</p>}
      {hidden.length > 0 && (
        <section>
          <p class="legend">{says.hidden}</p>
          <ul class="list">
            {hidden.map((card, n) => {
              const others = hidden.filter((_, other) => other !== n)
              const text = textsIn(card).join(' · ')
              return (
                <li key={n}>
                  <span>{text}</span>
                  <span class="row">
                    <Act
                      look="quiet"
                      disabled={cards.length >= limit}
                      name={words.panel.labelled(says.showAgain, text)}
                      run={() => onHidden(key, others, [...cards, card])}
                    >
                      {says.showAgain}
                    </Act>
                    <Act
                      look="quiet"
                      name={words.panel.labelled(words.panel.remove, text)}
                      run={() => onHidden(key, others, cards)}
                    >
                      {words.panel.remove}
                    </Act>
                  </span>
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </>
  )
}

interface MoveProps {
  sign: string
  name: string
  off: boolean
  run(): void
}

function Move({ sign, name, off, run }: MoveProps) {
  return (
    <button
      type="button"
      class="act quiet move"
      aria-label={name}
      aria-disabled={off}
      onClick={() => {
        if (!off) run()
      }}
    >
      {sign}
    </button>
  )
}

/** A card of the same shape with nothing written on it. */
function emptied(card: unknown): unknown {
  if (typeof card === 'string') return ''
  if (Array.isArray(card)) return card.map(emptied)
  if (!isGroup(card)) return card
  return Object.fromEntries(Object.entries(card).map(([name, words]) => [name, emptied(words)]))
}

const textsIn = (card: unknown): readonly string[] =>
  typeof card === 'string'
    ? [card]
    : typeof card === 'object' && card !== null
      ? Object.values(card).flatMap(textsIn)
      : []
