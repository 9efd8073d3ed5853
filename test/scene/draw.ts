import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Rect } from '../../shared/geometry/rect.ts'
import type { Scene, SceneItem } from '../../shared/scene/scene.ts'
import { textInset } from '../../shared/scene/text-inset.ts'
import { textHeight, wrapped } from './metrics.ts'
import { scenes } from './scenes.ts'

/**
 * Draws a scene as an SVG, as a board would show it.
 * @param view the part to show, station-local; the whole scene by default
 */
export function svgOf(scene: Scene, view: Rect = { left: 0, top: 0, ...scene.size }): string {
  const { left, top, width, height } = view
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}">`,
    `<style>${interFont()} text { font-family: Inter, 'Liberation Sans', Arial, sans-serif; text-rendering: geometricPrecision }</style>`,
    ...scene.items.flatMap((item) => [drawnBox(item), ...drawnWords(item)]),
    '</svg>',
  ].join('\n')
}

function drawnBox({
  box: { left, top, width, height },
  fill,
  border,
  round = 0,
}: SceneItem): string {
  const stroke = border
    ? `stroke="${border.colour}" stroke-width="${border.width}"` +
      (border.dashed ? ` stroke-dasharray="${border.width * 4} ${border.width * 3}"` : '')
    : ''
  return `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${round}" fill="${fill ?? 'none'}" ${stroke}/>`
}

function drawnWords(item: SceneItem): readonly string[] {
  const {
    box: { left, top, width, height },
    text,
  } = item
  if (!text || text.words === '') return []
  const inset = textInset(item)
  const lines = wrapped(text.words, width - 2 * inset.x, text)
  const lineHeight = textHeight(1, text.size)
  const first =
    text.valign === 'middle'
      ? top + (height - textHeight(lines.length, text.size)) / 2
      : top + inset.y
  const [x, anchor] =
    text.align === 'center' ? [left + width / 2, 'middle'] : [left + inset.x, 'start']
  return lines.map(
    (line, index) =>
      `<text x="${x}" y="${first + (index + 0.77) * lineHeight}" text-anchor="${anchor}" ` +
      `font-size="${text.size}" font-weight="${text.bold ? 700 : 500}" fill="${text.colour ?? '#000000'}" ` +
      `xml:space="preserve">${escaped(line)}</text>`,
  )
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function interFont(): string {
  const file = import.meta.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')
  const data = readFileSync(fileURLToPath(file)).toString('base64')
  return `@font-face { font-family: Inter; font-weight: 100 900; src: url(data:font/woff2;base64,${data}) }`
}

// `npx tsx test/scene/draw.ts <folder>` writes a picture of every area, and one of a card that fills it.
const folder = process.argv[2]
if (folder !== undefined && process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true })
  for (const [kind, scene] of Object.entries(scenes())) {
    writeFileSync(join(folder, `${kind}.svg`), svgOf(scene))
    const card = scene.items.find(({ is }) => is === 'card')
    if (card) writeFileSync(join(folder, `${kind}-card.svg`), svgOf(scene, card.box))
  }
}
