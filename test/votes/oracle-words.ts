import type { RosterPerson } from '../../shared/workshop/workshop.ts'

/* The oracle's reading of words: weights (rule 5) and names (rule 6). */

/** Rule 5: null is no weight. */
export function weigh(words: string): number | null {
  let text = ''
  for (const symbol of words.normalize('NFKC')) {
    const code = symbol.codePointAt(0) ?? 0
    if (code === 0xfe0e || code === 0xfe0f || (code >= 0x1f3fb && code <= 0x1f3ff)) continue
    text += symbol
  }
  text = text.trim()
  if (text.length === 0) return 1
  for (let value = 1; value <= 20; value++) {
    const forms = [`${value}`]
    for (const sign of ['+', 'x', 'X', '×']) forms.push(sign + value, value + sign)
    if (forms.includes(text)) return value
    // One white space of any kind may stand between.
    if (forms.includes(text.replace(/\s/, '')) && /^(\S+)\s(\S+)$/.test(text)) {
      const [a = '', b = ''] = text.split(/\s/)
      if (['+', 'x', 'X', '×'].includes(a) !== ['+', 'x', 'X', '×'].includes(b)) return value
    }
  }
  const symbols: string[] = []
  for (const symbol of text) if (symbol.trim() !== '') symbols.push(symbol)
  if (symbols.length > 20) return null
  const first = symbols[0] ?? ''
  for (const symbol of symbols) if (symbol.toLowerCase() !== first.toLowerCase()) return null
  if ('+*xX×•●·✓✔★'.includes(first)) return symbols.length
  return /^\p{Extended_Pictographic}$/u.test(first) ? symbols.length : null
}

function letters(text: string): string {
  let kept = ''
  for (const symbol of text.normalize('NFKC').toLowerCase()) {
    const code = symbol.codePointAt(0) ?? 0
    const selector =
      (code >= 0xfe00 && code <= 0xfe0f) ||
      (code >= 0xe0100 && code <= 0xe01ef) ||
      (code >= 0x180b && code <= 0x180d) ||
      code === 0x180f
    if (selector || code === 0x307) continue
    if (/^[\p{L}\p{M}\p{Nd}]$/u.test(symbol)) kept += symbol
  }
  return kept
}

/** Rule 6, the `@word`. */
export function named(
  text: string,
  roster: readonly RosterPerson[],
): { who: RosterPerson | null; rest: string } {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const can = (word: string | undefined): RosterPerson[] => {
    const found: RosterPerson[] = []
    if (word === undefined || word.normalize('NFKC')[0] !== '@') return found
    const said = letters(word)
    if (said === '') return found
    for (const person of roster) {
      const parts = person.name.split(/\s+/).filter((part) => part !== '')
      let initials = ''
      for (const part of parts) initials += Array.from(letters(part))[0] ?? ''
      if (said === letters(person.name) || said === letters(parts[0] ?? '') || said === initials)
        found.push(person)
    }
    return found
  }
  const atStart = can(words[0])
  const atEnd = words.length > 1 ? can(words[words.length - 1]) : []
  const people: RosterPerson[] = []
  for (const person of atStart.concat(atEnd)) if (!people.includes(person)) people.push(person)
  let rest = text.trim()
  if (people.length !== 1) return { who: null, rest }
  if (atStart.length > 0) rest = rest.substring((words[0] ?? '').length)
  if (atEnd.length > 0)
    rest = rest.substring(0, rest.length - (words[words.length - 1] ?? '').length)
  return { who: people[0] ?? null, rest: rest.trim() }
}
