import type { LocalRect } from '../../geometry/rect.ts'
import { palette } from '../../scene/palette.ts'
import { card, field, label, rect } from '../../scene/parts.ts'
import type { SceneItem, TextSize } from '../../scene/scene.ts'

export const menuCardSize = { width: 590, height: 340 }

export interface MenuCard {
  readonly key: string
  readonly name: string
  readonly owner: string
  readonly date: string
}

const longestAt64 = 20
const longestName = 48

/** A name as it stands on a menu card: two lines of 64, or three of 40 where it is long. */
export function nameOnMenu(name: string): { readonly words: string; readonly size: TextSize } {
  const characters = Array.from(name.replace(/\s+/gu, ' ').trim())
  const words =
    characters.length <= longestName
      ? characters.join('')
      : `${characters
          .slice(0, longestName - 1)
          .join('')
          .trimEnd()}…`
  return { words, size: characters.length <= longestAt64 ? 64 : 40 }
}

/**
 * A dish to move about: a chip that carries two fields with it, so that what is typed there travels along. Our words on
 * it are no answers of the room until somebody changes them.
 */
export function menuCard(
  { key, name, owner, date }: MenuCard,
  at: { readonly left: number; readonly top: number },
  words: { readonly owner: string; readonly when: string },
): readonly SceneItem[] {
  const title = nameOnMenu(name)
  const box: LocalRect = { left: at.left, top: at.top, ...menuCardSize }
  const written = (item: SceneItem, text: string): SceneItem =>
    item.text ? { ...item, text: { ...item.text, words: text } } : item
  const [ground, ...parts] = card(key, box, title.words, title.size, [
    label(rect(48, 186, 240, 54), words.owner, 40, { colour: palette.paper }),
    label(rect(333, 186, 240, 54), words.when, 40, { colour: palette.paper }),
    written(field(rect(15, 240, 275, 90), 'owner', 24), owner),
    written(field(rect(300, 240, 275, 90), 'when', 24), date),
  ])
  if (!ground?.text) return []
  return [
    {
      is: 'card',
      box,
      fill: palette.ink,
      text: { ...ground.text, colour: palette.paper },
      tag: { kind: 'chip', key: 'card', card: key },
    },
    ...parts,
  ]
}
