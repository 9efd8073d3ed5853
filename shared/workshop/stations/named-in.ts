import { foldName } from '../../votes/fold-name.ts'

/** Somebody with a name. */
export interface Named {
  readonly key: string
  readonly name: string
}

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[\s,;/&+]+/u)
    .map(foldName)
    .filter((word) => word !== '')

/** Whether a text has a whole name in it, compared by letters and digits, word by word. */
export function mentions(text: string, name: string): boolean {
  const words = wordsOf(name).join(' ')
  return words !== '' && ` ${wordsOf(text).join(' ')} `.includes(` ${words} `)
}

/**
 * Who is named in a field like "Cook": by the whole name or by its first word, as rule 6 compares names. A first word
 * that several people share names only those whose whole name is there.
 */
export function namedIn<Person extends Named>(
  text: string,
  people: readonly Person[],
): readonly Person[] {
  const written = wordsOf(text)
  const first = ({ name }: Named): string => wordsOf(name)[0] ?? ''
  return people.filter(
    (person) =>
      mentions(text, person.name) ||
      (written.includes(first(person)) &&
        people.filter((other) => first(other) === first(person)).length === 1),
  )
}
