import type { Language } from '../language/language.ts'
import { escaped, toHtml } from './html.ts'
import type { ReportInput } from './report-input.ts'
import { reportSections } from './report-sections.ts'

/** The report as formatted text for the clipboard: mail programs keep only what stands on the elements themselves. */
export const toMail = (input: ReportInput, words: Language): string =>
  `<h1>${escaped(words.report.title(input.date))}</h1>\n${toHtml(reportSections(input, words), {
    table: ' border="1" cellspacing="0" cellpadding="6" style="border-collapse:collapse"',
    cell: ' align="left" valign="top"',
    number: ' align="right" valign="top"',
    bars: () => '',
  })}`
