import type { Size } from '../geometry/rect.ts'
import type { CommonWords } from '../workshop/station.ts'
import { contentTop } from './head.ts'
import { palette } from './palette.ts'
import { field, label, rect } from './parts.ts'
import type { SceneItem } from './scene.ts'

const width = 1240
const resultHeight = 960

/**
 * The column that every area has on its right: the result, what we decide (which may differ from it), and room for notes
 * that are not counted.
 * @param size of the area
 * @param above words that stand in the result's box before the result
 */
export function rightColumn(size: Size, words: CommonWords, above = ''): readonly SceneItem[] {
  const left = size.width - 1360
  const inner = (top: number, height: number) => rect(left + 32, top, width - 64, height)
  const result = contentTop + 100
  const resultTop = above === '' ? result : result + 470
  const decide = contentTop + resultHeight + 130
  const scrap = decide + 290 + 40
  return [
    {
      is: 'box',
      box: rect(left, contentTop, width, resultHeight),
      ...palette.result,
      text: { words: words.result, size: 64, bold: true, colour: palette.ink },
    },
    ...(above === '' ? [] : [label(inner(result, 450), above, 64)]),
    {
      ...label(inner(resultTop, contentTop + resultHeight - 20 - resultTop), words.resultLater, 64),
      tag: { kind: 'words', key: 'result' },
    },
    label(rect(left, decide - 90, width, 90), words.decide, 64, { bold: true }),
    { ...field(rect(left, decide, width, 290), 'decide', 64), ...palette.decide },
    {
      is: 'box',
      box: rect(left, scrap, width, size.height - 120 - scrap),
      ...palette.tray,
      text: { words: words.scrap, size: 64, colour: palette.ink },
      tag: { kind: 'tray', key: 'scrap' },
    },
  ]
}
