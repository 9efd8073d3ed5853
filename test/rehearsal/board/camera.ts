import { computed, signal } from '@preact/signals'
import type { Place } from './place.ts'

/** Where this person looks: the board point in the middle of the window, and screen pixels a board unit. */
export const camera = signal({ x: 0, y: 0, zoom: 0.2 })

/** The board's element on screen, in CSS pixels. */
export const viewport = signal({ left: 0, top: 0, width: 1280, height: 720 })

export const transform = computed(() => {
  const { x, y, zoom } = camera.value
  const { width, height } = viewport.value
  return `translate(${width / 2 - x * zoom}px, ${height / 2 - y * zoom}px) scale(${zoom})`
})

const limits = { min: 0.02, max: 4 }

export function toBoard(client: { clientX: number; clientY: number }): { x: number; y: number } {
  const { x, y, zoom } = camera.value
  const { left, top, width, height } = viewport.value
  return {
    x: x + (client.clientX - left - width / 2) / zoom,
    y: y + (client.clientY - top - height / 2) / zoom,
  }
}

export function panBy(dx: number, dy: number): void {
  const { x, y, zoom } = camera.value
  camera.value = { x: x - dx / zoom, y: y - dy / zoom, zoom }
}

/** Zooms so that the board point under the pointer stays under it. */
export function zoomBy(factor: number, around?: { clientX: number; clientY: number }): void {
  const before = around && toBoard(around)
  const zoom = Math.min(limits.max, Math.max(limits.min, camera.value.zoom * factor))
  camera.value = { ...camera.value, zoom }
  if (!before || !around) return
  const after = toBoard(around)
  camera.value = {
    x: camera.value.x + before.x - after.x,
    y: camera.value.y + before.y - after.y,
    zoom,
  }
}

/** Brings a rectangle into view, with a margin of `margin` (a share of the window). */
export function fit(place: Place, margin = 0.02): void {
  const { width, height } = viewport.value
  const room = 1 - 2 * margin
  const zoom = Math.min((width * room) / place.width, (height * room) / place.height, 1)
  camera.value = {
    x: place.x + place.width / 2,
    y: place.y + place.height / 2,
    zoom: Math.max(limits.min, zoom),
  }
}
