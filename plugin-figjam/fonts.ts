/** Our fonts, loaded once: nothing may be written before (§2.4 of Figma's rules for text). */
export interface Fonts {
  /** The two fonts we write in. */
  readonly ready: () => Promise<void>
  /** Makes a text writable whatever fonts people gave it; what cannot be loaded is written in ours. */
  readonly unlock: (text: NonResizableTextMixin) => Promise<void>
}

export const medium: FontName = { family: 'Inter', style: 'Medium' }
export const bold: FontName = { family: 'Inter', style: 'Bold' }

export function createFonts(host: PluginAPI): Fonts {
  const loading = new Map<string, Promise<void>>()
  const load = (font: FontName): Promise<void> => {
    const key = `${font.family}/${font.style}`
    const begun = loading.get(key)
    if (begun) return begun
    const promise = host.loadFontAsync(font)
    loading.set(key, promise)
    // What failed once may be there the next time.
    promise.catch(() => loading.delete(key))
    return promise
  }
  const ready = async (): Promise<void> => {
    await Promise.all([load(medium), load(bold)])
  }
  return {
    ready,
    unlock: async (text) => {
      await ready()
      const { characters, fontName } = text
      const one = typeof fontName === 'symbol' ? [] : [fontName]
      const used = characters === '' ? one : text.getRangeAllFontNames(0, characters.length)
      try {
        await Promise.all(used.map((font) => load(font)))
      } catch {
        text.fontName = medium
      }
    },
  }
}
