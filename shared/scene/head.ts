import type { CommonWords, HeadWords } from '../workshop/station.ts'
import { palette } from './palette.ts'
import { label, rect } from './parts.ts'
import type { SceneItem } from './scene.ts'

/** Where an area's content begins, under its head. */
export const contentTop = 860

/**
 * What every area has at its top, so that people without a panel know all they need: title, question, the state label
 * that the plugin rewrites, and what to do.
 * @param width of the area
 */
export function head(
  width: number,
  words: HeadWords,
  common: CommonWords,
  state: { readonly words: string; readonly open: boolean } = {
    words: common.notOpen,
    open: false,
  },
): readonly SceneItem[] {
  const wide = width - 2260
  const { ink, ...look } = state.open ? palette.state.open : palette.state.notOpen
  const steps = words.steps.map((step, index) => `${index + 1}  ${step}`)
  return [
    label(rect(120, 120, wide, 140), words.title, 96, { bold: true }),
    label(rect(120, 260, wide, 270), words.question, 64),
    {
      is: 'box',
      box: rect(120, 610, Math.min(wide, 1800), 140),
      ...look,
      round: 70,
      text: { words: state.words, size: 64, bold: true, colour: ink, valign: 'middle' },
      tag: { kind: 'words', key: 'state' },
    },
    {
      is: 'box',
      box: rect(width - 2020, 120, 1900, 630),
      ...palette.steps,
      text: {
        words: [...steps, common.cannotEdit].join('\n'),
        size: 64,
        colour: palette.ink,
        valign: 'middle',
      },
    },
  ]
}
