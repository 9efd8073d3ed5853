import type { Language } from '../language/language.ts'
import { shortened } from '../language/shortened.ts'
import { escaped, toHtml } from './html.ts'
import type { ReportInput } from './report-input.ts'
import type { Block } from './report-section.ts'
import { reportSections } from './report-sections.ts'

const style = `
  body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1c1c28; background: #fff;
    font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; hyphens: auto; }
  h1 { font-size: 1.75rem; } h2 { margin-top: 2.5rem; font-size: 1.3rem; } h3 { font-size: 1.05rem; }
  h1, h2, h3 { line-height: 1.25; break-after: avoid; }
  table { width: 100%; border-collapse: collapse; font-size: 0.9rem; }
  th, td { padding: 0.35rem 0.5rem; border: 1px solid #b4b4c4; text-align: left; vertical-align: top; }
  thead th { background: #f0f0f6; hyphens: auto; }
  @media print, (min-width: 40rem) { th { min-width: 3.5rem; } }
  .number { text-align: right; }
  figure { margin: 1rem 0; } svg { width: 100%; height: auto; } rect { fill: #4262c8; }
  text { fill: #1c1c28; font: 15px system-ui, sans-serif; }
  tr, li, figure { break-inside: avoid; } thead { display: table-header-group; }
  @media print { body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
    rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
  @page { margin: 18mm; }
`

/** The report as one web page that needs nothing else: its pictures are in it, nothing in it runs, and it prints. */
export function toPage(input: ReportInput, words: Language): string {
  const title = escaped(words.report.title(input.date))
  const body = toHtml(reportSections(input, words), {
    table: '',
    cell: '',
    number: ' class="number"',
    bars,
  })
  return `<!doctype html>
<html lang="${escaped(words.code)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}</main>
</body>
</html>
`
}

const width = 640
const row = 46
const longest = 70

/** A picture of a vote: each option's name over its bar. All figures stand in the table beside it too. */
function bars({ name, bars: all }: Block & { readonly is: 'bars' }): string {
  const most = Math.max(1, ...all.map(({ value }) => value))
  const told = escaped(`${name}: ${all.map((bar) => `${bar.name} ${bar.value}`).join(', ')}`)
  const drawn = all.map((bar, index) => {
    const length = Math.round((bar.value / most) * (width - 60))
    const top = index * row
    return `<text x="0" y="${top + 15}">${escaped(shortened(bar.name, longest))}</text><rect x="0" y="${top + 22}" width="${length}" height="16"/><text x="${length + 8}" y="${top + 35}">${bar.value}</text>`
  })
  return `<figure><svg role="img" aria-label="${told}" viewBox="0 0 ${width} ${all.length * row}">${drawn.join('')}</svg></figure>\n`
}
