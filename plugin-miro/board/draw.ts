import type { Frame, Miro, Shape } from '@mirohq/websdk-types'
import type { NewItem } from '../../shared/board/board.ts'
import type { SceneItem } from '../../shared/scene/scene.ts'
import { textToHtml } from './html.ts'

export type Drawn = Frame | Shape

/** All our texts are set in it. With the four text sizes it tells shapes that may be ours from those that cannot be. */
export const font = 'arial'
export const fontSizes: readonly number[] = [24, 40, 64, 96]

const ink = '#1E1E1E'
const emptyField = { colour: '#B3B3B3', width: 3, dashed: true }

/**
 * Draws one item where it lies on the board. Only documented properties: Miro refuses others, and a frame without fill.
 * Words without a box are a shape without fill and border, because a text item takes its height from Miro: its place
 * would have to be corrected by a second call, and its box would not be the scene's.
 */
export function draw(miro: Miro, { item, at }: NewItem): Promise<Drawn> {
  const place = {
    x: at.left + at.width / 2,
    y: at.top + at.height / 2,
    width: at.width,
    height: at.height,
  }
  if (item.is === 'area') {
    return miro.board.createFrame({
      ...place,
      title: item.text?.words ?? '',
      style: { fillColor: item.fill ?? '#FFFFFF' },
    })
  }
  return miro.board.createShape({
    ...place,
    shape: item.round === undefined ? 'rectangle' : 'round_rectangle',
    content: textToHtml(item.text?.words ?? '', item.text?.bold),
    style: { ...textStyle(item), ...boxStyle(item) },
  })
}

function textStyle({ is, text }: SceneItem) {
  return {
    fontFamily: font,
    fontSize: text?.size ?? 24,
    color: text?.colour ?? ink,
    textAlign: text?.align ?? (is === 'chip' ? 'center' : 'left'),
    textAlignVertical: text?.valign ?? (is === 'chip' ? 'middle' : 'top'),
  } as const
}

function boxStyle({ is, fill, border }: SceneItem) {
  const line = border ?? (is === 'field' ? emptyField : undefined)
  return {
    ...(fill === undefined ? { fillColor: 'transparent', fillOpacity: 0 } : { fillColor: fill }),
    ...(line === undefined
      ? { borderOpacity: 0, borderWidth: 0 }
      : {
          borderColor: line.colour,
          // Miro draws no line wider than this.
          borderWidth: Math.min(line.width, 24),
          borderStyle: line.dashed ? ('dashed' as const) : ('normal' as const),
        }),
  }
}
