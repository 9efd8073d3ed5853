import type { SceneText } from '../shared/board/messages.ts'
import { bold, medium } from './fonts.ts'
import { solid } from './paint.ts'

const usualInk = '#1E1E1E'

/** Writes and colours words. Fonts must be loaded. */
export function writeWords(
  text: NonResizableTextMixin & MinimalFillsMixin,
  words: SceneText,
): void {
  text.fontName = words.bold ? bold : medium
  text.fontSize = words.size
  text.characters = words.words
  text.fills = [solid(words.colour || usualInk)]
}

/** A text of exactly this size, whatever its words need: its box is the scene's, on both hosts alike. */
export function writeText(
  node: TextNode,
  words: SceneText,
  size: { readonly width: number; readonly height: number },
): void {
  writeWords(node, words)
  node.textAutoResize = 'NONE'
  node.resize(Math.max(1, size.width), Math.max(1, size.height))
  node.textAlignHorizontal = words.align === 'center' ? 'CENTER' : 'LEFT'
  node.textAlignVertical = words.valign === 'middle' ? 'CENTER' : 'TOP'
}
