/** The languages that are here, each in its own words. One more is a file like `packs/de.ts` and a line in `pack.ts`. */
export const languages = [
  { code: 'en', name: 'English' },
  { code: 'de', name: 'Deutsch' },
  { code: 'es', name: 'Español' },
] as const

/** The language of ours that a browser asks for by its tag (`de-AT`); English where we do not have it. */
export const codeFor = (tag: string): string =>
  languages.find(({ code }) => code === tag.toLowerCase().split('-')[0])?.code ?? 'en'

/** A language's name in its own words; one without a name goes by its code. */
export const languageName = (code: string): string =>
  languages.find((language) => language.code === code)?.name ?? code
