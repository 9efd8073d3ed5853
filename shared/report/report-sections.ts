import type { Language } from '../language/language.ts'
import { kickstartSections } from './kickstart-sections.ts'
import { planSections } from './plan-sections.ts'
import type { ReportInput } from './report-input.ts'
import type { Section } from './report-section.ts'
import { voteSections } from './vote-sections.ts'
import { workSections } from './work-sections.ts'

/** The whole report in the order of the day. What has no content is left out. */
export const reportSections = (input: ReportInput, words: Language): readonly Section[] => [
  ...kickstartSections(input, words),
  ...planSections(input, words),
  ...workSections(input, words),
  ...voteSections(input, words),
]
