import type { enAtHand } from './en-at-hand.ts'
import type { en } from './en.ts'
import type { first } from './en/first.ts'

/** Literal strings become plain ones, so that another language can be written against the English file. */
type Worded<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [key in keyof T]: Worded<T[key]> }

/** The sentences of the first view, which has to wait for no others. */
export type FirstWords = Worded<typeof first>

/** What a single vote needs; a whole language has it, too. */
export type MainWords = Worded<typeof enAtHand>

/**
 * Every sentence a person can read. A language is one file of this shape, and the folder of its sections; what is
 * missing does not compile.
 */
export type Language = Worded<typeof en>
