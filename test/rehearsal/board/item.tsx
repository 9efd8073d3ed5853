import { useComputed, type Signal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { CSSProperties, JSX } from 'preact'
import { words } from '../words.ts'
import { dragged, selected, writing } from './hand.ts'
import type { Look, LookOf } from './look.ts'
import type { Drawn } from './mirror.ts'

export interface ItemProps {
  readonly id: string
  readonly drawn: Signal<Drawn>
  readonly lookOf: LookOf
  readonly nameOf: (drawn: Drawn) => string
  readonly onWrite: (id: string, text: string) => void
}

/** One item on the board as a DOM element with a role and a name, so that people and tests find it alike. */
export function ItemView({ id, drawn, lookOf, nameOf, onWrite }: ItemProps): JSX.Element {
  const offset = useComputed(() => {
    const drag = dragged.value
    return drag?.ids.has(id) ? drag : null
  })
  const isSelected = useComputed(() => selected.value.has(id))
  const isWriting = useComputed(() => writing.value === id)
  const { item, x, y } = drawn.value
  const look = lookOf(item)
  const drag = offset.value
  return (
    <div
      class={`item ${item.type}${isSelected.value ? ' selected' : ''}`}
      data-id={id}
      role="group"
      aria-label={nameOf(drawn.value)}
      style={{
        transform: `translate(${x + (drag?.dx ?? 0)}px, ${y + (drag?.dy ?? 0)}px)`,
        width: `${item.width}px`,
        height: `${item.height}px`,
        ...styleOf(look, item.text, item),
      }}
    >
      {look.title && <div class="title">{look.title}</div>}
      {look.glyph ? (
        <span class="glyph">{look.glyph}</span>
      ) : isWriting.value ? (
        <Writing id={id} text={item.text} onWrite={onWrite} />
      ) : (
        look.writable && item.text && <div class="words">{item.text}</div>
      )}
    </div>
  )
}

function Writing({
  id,
  text,
  onWrite,
}: {
  id: string
  text: string
  onWrite: ItemProps['onWrite']
}): JSX.Element {
  const area = useRef<HTMLTextAreaElement>(null)
  // Before the next key is pressed, or its letter would go elsewhere.
  useLayoutEffect(() => area.current?.focus({ preventScroll: true }), [])
  const finish = (event: { currentTarget: HTMLTextAreaElement }): void => {
    onWrite(id, event.currentTarget.value)
    if (writing.peek() === id) writing.value = null
  }
  return (
    <textarea
      ref={area}
      aria-label={words.write}
      onBlur={finish}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') event.currentTarget.blur()
      }}
    >
      {text}
    </textarea>
  )
}

function styleOf(look: Look, text: string, size: { width: number; height: number }): CSSProperties {
  return {
    background: look.fill,
    border: look.border,
    borderRadius: `${look.radius}px`,
    color: look.colour,
    fontSize: `${look.shrinks ? fittingSize(text, size) : look.fontSize}px`,
    fontWeight: look.bold ? 600 : 400,
    textAlign: look.align,
    justifyContent: look.valign,
    padding: `${look.padding}px`,
  }
}

/** Miro makes the letters of a note smaller until all words fit; a square of letters is near enough to look right. */
function fittingSize(text: string, { width, height }: { width: number; height: number }): number {
  const room = (width - 32) * (height - 32)
  const longest = Math.max(1, ...text.split(/\s+/).map((word) => word.length))
  const byArea = Math.sqrt(room / (Math.max(1, text.length) * 1.3))
  const byWord = (width - 32) / (longest * 0.58)
  return Math.max(4, Math.min(48, byArea, byWord))
}
