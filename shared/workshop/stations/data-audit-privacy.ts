import type { Carried } from '../carried.ts'
import type { Settings } from '../settings.ts'

export const privacyAnswers = ['ok', 'unclear', 'blocked'] as const
type PrivacyAnswer = (typeof privacyAnswers)[number]

export interface PrivacyLine {
  /** From 1. */
  readonly number: number
  readonly text: string
  /** Null while nobody has looked at it. */
  readonly answer: PrivacyAnswer | null
  /** Who answers for it, or can free it; empty where nobody is named. */
  readonly owner: string
}

/** Under which keys a line's answer and its owner are kept with the board. The owner goes with the names. */
export const privacyKeys = (number: number) => ({
  answer: `privacy/${number}`,
  owner: `name/privacy/${number}`,
})

/** The checklist with what was answered in the panel. */
export const privacyLines = (
  lines: readonly string[],
  settings: Settings,
): readonly PrivacyLine[] =>
  lines.map((text, index) => {
    const number = index + 1
    const keys = privacyKeys(number)
    const answer = privacyAnswers.find((one) => one === settings[keys.answer]) ?? null
    return { number, text, answer, owner: settings[keys.owner] ?? '' }
  })

/** What is blocked, for whoever acts on it. */
export const blockedLines = (lines: readonly PrivacyLine[]): Carried['blocked'] =>
  lines
    .filter(({ answer }) => answer === 'blocked')
    .map(({ text, owner }) => ({ line: text, owner }))
