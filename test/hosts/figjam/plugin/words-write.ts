import type { Item, Json } from '../../document/document.ts'
import { expectAtLeast, expectOneOf, expectType, fail } from '../errors.ts'
import { checkPaints } from '../scene/paints.ts'
import { fitText } from '../fit-text.ts'
import { checkFont, fontsOf, needFonts } from './fonts.ts'
import { mixed } from './ref.ts'
import type { PluginRun } from './run.ts'
import { wordChoices } from './words-read.ts'
import { write } from './writes.ts'

type Write = (run: PluginRun, item: Item, value: unknown) => void
type Call = (run: PluginRun, item: Item, args: readonly unknown[]) => unknown

/** Everything but colours waits for all fonts in use (F6, documentation). */
const gate = (run: PluginRun, item: Item, where: string) => needFonts(run, where, fontsOf(item))

function put(run: PluginRun, item: Item, member: string, value: Json): void {
  write(run, item, fitText({ ...item, props: { ...item.props, [member]: value } }, member))
}

function setText(run: PluginRun, item: Item, where: string, text: string): void {
  gate(run, item, where)
  write(run, item, fitText({ ...item, text }, 'characters'))
}

const writes: { readonly [member: string]: Write } = {
  characters: (run, item, value) => {
    const where = 'set_characters'
    setText(run, item, where, expectType(where, 'characters', value, 'string'))
  },
  fontName: (run, item, value) => {
    const { family, style } = checkFont('set_fontName', value)
    // Only the new one is needed: that is how a missing font is replaced.
    needFonts(run, 'set_fontName', [{ family, style }])
    const { rangeFonts: _, ...props } = item.props
    const changed = { ...item, props: { ...props, fontName: { family, style } } }
    write(run, item, fitText(changed, 'fontName'))
  },
  fontSize: (run, item, value) => {
    gate(run, item, 'set_fontSize')
    put(run, item, 'fontSize', expectAtLeast('set_fontSize', 'fontSize', value, 1))
  },
  autoRename: (run, item, value) => {
    const { name: _, ...props } = item.props
    if (expectType('set_autoRename', 'autoRename', value, 'boolean')) write(run, item, { props })
  },
}

/** What came through the codec is plain data. */
const jsonOf = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null))

/** Writes a member of the words of a text node, or of a sticky or shape. */
export function writeWords(run: PluginRun, item: Item, member: string, value: unknown): void {
  const special = writes[member]
  if (special) return special(run, item, value)
  gate(run, item, `set_${member}`)
  const choices = wordChoices[member]
  put(run, item, member, choices ? expectOneOf(member, value, choices) : jsonOf(value))
}

export function writeWordFills(run: PluginRun, item: Item, value: unknown): void {
  put(run, item, 'textFills', checkPaints(value, 'fills'))
}

const inRange = (item: Item, where: string, [from, to]: readonly unknown[]) => {
  if (Number(from) < 0 || Number(to) > item.text.length || Number(from) >= Number(to)) {
    fail(where, 'Range outside of available characters')
  }
}

/** Methods of words. Which letters have which font is not kept, only that more than one is in use. */
export const wordCalls: { readonly [member: string]: Call } = {
  insertCharacters: (run, item, [at, text]) => {
    const where = 'insertCharacters'
    const words = expectType(where, 'characters', text, 'string')
    const start = Number(at)
    setText(run, item, where, item.text.slice(0, start) + words + item.text.slice(start))
  },
  deleteCharacters: (run, item, [from, to]) => {
    const text = item.text.slice(0, Number(from)) + item.text.slice(Number(to))
    setText(run, item, 'deleteCharacters', text)
  },
  getRangeAllFontNames: (_, item, range) => {
    inRange(item, 'getRangeAllFontNames', range)
    return fontsOf(item)
  },
  getRangeFontName: (_, item, range) => {
    inRange(item, 'getRangeFontName', range)
    const fonts = fontsOf(item)
    return fonts.length > 1 ? mixed : fonts[0]
  },
  setRangeFontName: (run, item, [from, to, value]) => {
    const where = 'setRangeFontName'
    const { family, style } = checkFont(where, value)
    inRange(item, where, [from, to])
    gate(run, item, where)
    needFonts(run, where, [{ family, style }])
    const others = fontsOf(item).slice(1)
    put(
      run,
      item,
      'rangeFonts',
      [...others, { family, style }].map((font) => ({ ...font })),
    )
  },
}
