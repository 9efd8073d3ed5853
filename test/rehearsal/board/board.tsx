import { useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { JSX } from 'preact'
import type { World } from '../world.ts'
import { camera, panBy, toBoard, transform, viewport, zoomBy } from './camera.ts'
import { dragged, letGo, makeNote, select, selected, stamping, writing } from './hand.ts'
import { ItemView } from './item.tsx'

/** The whiteboard: a layer that pans and zooms, and on it every item of the document. */
export function BoardView({ world }: { world: World }): JSX.Element {
  const root = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  useEffect(() => measure(root.current), [])
  useSignalEffect(() => {
    if (layer.current) layer.current.style.transform = transform.value
  })
  const { mirror, person } = world
  const ids = mirror.order.value
  return (
    <div
      class={`board ${world.kind}`}
      ref={root}
      role="application"
      aria-label={world.name}
      tabIndex={0}
      onWheel={wheel}
      onPointerDown={(event) => pointerDown(world, event)}
      onDblClick={(event) => doubleClick(world, event)}
      onKeyDown={(event) => keyDown(world, event)}
    >
      <div class="layer" ref={layer}>
        {ids.map((id) => {
          const drawn = mirror.get(id)
          if (!drawn) return null
          return (
            <ItemView
              key={id}
              id={id}
              drawn={drawn}
              lookOf={world.lookOf}
              nameOf={world.nameOf}
              onWrite={(written, text) => {
                if (world.document.get(written)?.text !== text) person.value.write(written, text)
              }}
            />
          )
        })}
      </div>
    </div>
  )
}

function measure(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined
  const update = (): void => {
    const { left, top, width, height } = element.getBoundingClientRect()
    viewport.value = { left, top, width, height }
  }
  const observer = new ResizeObserver(update)
  observer.observe(element)
  update()
  return () => observer.disconnect()
}

function wheel(event: WheelEvent): void {
  event.preventDefault()
  if (event.ctrlKey || event.metaKey) zoomBy(Math.exp(-event.deltaY / 200), event)
  else panBy(-event.deltaX, -event.deltaY)
}

const idUnder = (event: Event): string | null => {
  const element = event.target instanceof Element ? event.target.closest('.item') : null
  return element instanceof HTMLElement ? (element.dataset['id'] ?? null) : null
}

function pointerDown(world: World, event: PointerEvent & { currentTarget: HTMLElement }): void {
  if (event.target instanceof HTMLTextAreaElement) return
  world.clicked()
  const at = toBoard(event)
  if (stamping.value) {
    world.person.value.stamp({ ...at, name: stamping.value })
    stamping.value = null
    return
  }
  const id = idUnder(event)
  if (id === null || !world.movable(id) || (world.wide(id) && !selected.value.has(id))) {
    letGo()
    // A click without a movement selects what cannot be dragged at once: a locked item, a whole area.
    pan(event, () => select(id === null ? [] : [id]))
    return
  }
  const add = event.shiftKey
  if (!selected.value.has(id)) select(add ? [...selected.value, id] : [id])
  world.selected([...selected.value])
  drag(world, event)
}

/** Follows the pointer until it is let go. The root captures it, so that the item under it may change. */
function follow(
  event: PointerEvent & { currentTarget: HTMLElement },
  move: (dx: number, dy: number) => void,
  end: (dx: number, dy: number) => void,
): void {
  const root = event.currentTarget
  const { clientX, clientY } = event
  const moved = (next: PointerEvent): void => move(next.clientX - clientX, next.clientY - clientY)
  const up = (next: PointerEvent): void => {
    root.removeEventListener('pointermove', moved)
    root.removeEventListener('pointerup', up)
    root.removeEventListener('pointercancel', up)
    end(next.clientX - clientX, next.clientY - clientY)
  }
  root.setPointerCapture(event.pointerId)
  root.addEventListener('pointermove', moved)
  root.addEventListener('pointerup', up)
  root.addEventListener('pointercancel', up)
}

function pan(event: PointerEvent & { currentTarget: HTMLElement }, clicked: () => void): void {
  let lastX = 0
  let lastY = 0
  follow(
    event,
    (dx, dy) => {
      panBy(dx - lastX, dy - lastY)
      lastX = dx
      lastY = dy
    },
    (dx, dy) => {
      if (Math.hypot(dx, dy) <= 3) clicked()
    },
  )
}

/** The board itself changes only when the item is let go; until then only the picture moves. */
function drag(world: World, event: PointerEvent & { currentTarget: HTMLElement }): void {
  const held = new Set(selected.value)
  const ids = new Set(world.mirror.order.value.filter((id) => world.carriedBy(id, held)))
  follow(
    event,
    (dx, dy) => {
      const { zoom } = camera.value
      dragged.value = { ids, dx: dx / zoom, dy: dy / zoom }
    },
    (dx, dy) => {
      const { zoom } = camera.value
      dragged.value = null
      if (Math.hypot(dx, dy) > 3)
        world.person.value.drag([...held], { dx: dx / zoom, dy: dy / zoom })
    },
  )
}

function doubleClick(world: World, event: MouseEvent): void {
  const id = idUnder(event)
  if (id !== null && world.writable(id)) {
    select([id])
    writing.value = id
    return
  }
  makeNote(world.person.value, toBoard(event))
}

function keyDown(world: World, event: KeyboardEvent): void {
  if (event.target instanceof HTMLTextAreaElement) return
  const command = event.ctrlKey || event.metaKey
  const action = command ? commands[event.key.toLowerCase()] : keys[event.key]
  if (!action) return
  event.preventDefault()
  action(world, event)
}

type KeyAction = (world: World, event: KeyboardEvent) => void

const commands: Record<string, KeyAction> = {
  d: (world) => select(world.person.value.duplicate([...selected.value])),
  z: (world, event) =>
    void (event.shiftKey ? world.person.value.redo() : world.person.value.undo()),
}

const remove: KeyAction = (world) => {
  world.person.value.remove([...selected.value])
  letGo()
}

const nudge =
  (dx: number, dy: number): KeyAction =>
  (world, event) => {
    const step = event.shiftKey ? 100 : 10
    if (selected.value.size > 0)
      world.person.value.drag([...selected.value], { dx: dx * step, dy: dy * step })
    else panBy(-dx * 60, -dy * 60)
  }

const newNote: KeyAction = (world) => makeNote(world.person.value, camera.value)

const keys: Record<string, KeyAction> = {
  n: newNote,
  N: newNote,
  s: newNote,
  S: newNote,
  Delete: remove,
  Backspace: remove,
  Escape: () => letGo(),
  Enter: (world) => {
    const [only] = selected.value
    if (only !== undefined && world.writable(only)) writing.value = only
  },
  ArrowLeft: nudge(-1, 0),
  ArrowRight: nudge(1, 0),
  ArrowUp: nudge(0, -1),
  ArrowDown: nudge(0, 1),
  '+': () => zoomBy(1.25),
  '-': () => zoomBy(0.8),
}
