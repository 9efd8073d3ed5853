import type { Item } from '../../document/document.ts'
import { expectType, fail } from '../errors.ts'
import type { Calls } from './host-object.ts'
import { delay } from './pending.ts'
import type { PluginRun } from './run.ts'

export interface Font {
  readonly family: string
  readonly style: string
}

/** What FigJam writes with unless told otherwise (§2.4, first-party). */
const usualFont: Font = { family: 'Inter', style: 'Medium' }

/** How fonts are kept among an item's properties. */
interface FontProps {
  readonly fontName?: Font
  readonly rangeFonts?: readonly Font[]
}

const nameOf = ({ family, style }: Font) => `${family} ${style}`

/** All fonts in use on an item: one, unless a range has another (F6). */
export function fontsOf(item: Item): Font[] {
  const { fontName = usualFont, rangeFonts = [] } = item.props as FontProps
  const unique = new Map([fontName, ...rangeFonts].map((font) => [nameOf(font), font]))
  return [...unique.values()]
}

/** @throws Error where a font in use has not been loaded by this run: words cannot be written before (F6) */
export function needFonts(run: PluginRun, where: string, fonts: readonly Font[]): void {
  for (const font of fonts) {
    if (!run.fonts.has(nameOf(font))) {
      fail(where, `Cannot write to node with unloaded font "${nameOf(font)}"`)
    }
  }
}

export function checkFont(where: string, value: unknown): Font {
  const { family, style } = expectType(where, 'fontName', value, 'object') as Partial<Font>
  return {
    family: expectType(where, 'family', family, 'string'),
    style: expectType(where, 'style', style, 'string'),
  }
}

export function fontAsks(run: PluginRun): Calls {
  const { options } = run.host
  return {
    loadFontAsync: async (value) => {
      const font = checkFont('loadFontAsync', value)
      if (run.fonts.has(nameOf(font))) return
      await delay(options.scheduler, options.fontMs)
      if (!options.fonts.includes(font.family)) {
        fail('loadFontAsync', `The font "${nameOf(font)}" could not be loaded`)
      }
      run.fonts.add(nameOf(font))
    },
    listAvailableFontsAsync: () =>
      options.fonts.map((family) => ({ fontName: { family, style: 'Regular' } })),
  }
}
