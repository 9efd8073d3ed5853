/** Everything but letters, their marks and digits; the dot that a Turkish İ leaves behind when lowered is no letter. */
const noLetter = /[^\p{L}\p{M}\p{Nd}]|\u0307|\p{Variation_Selector}/gu

/** Most words are plain, and need no closer look. */
const plain = /^[a-z0-9]*$/i

/** Rule 6: a name for comparing, by its letters and digits only. */
export const foldName = (name: string): string =>
  plain.test(name) ? name.toLowerCase() : name.normalize('NFKC').toLowerCase().replace(noLetter, '')

/** Rule 6: the three ways to write a person's name after an `@`, folded: all of it, its first word, its initials. */
export function namesOf(name: string): Set<string> {
  const words = name.trim().split(/\s+/).map(foldName)
  const initials = words.map((word) => [...word][0] ?? '').join('')
  const names = new Set([foldName(name), words[0] ?? '', initials])
  names.delete('')
  return names
}
