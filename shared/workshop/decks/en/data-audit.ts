import type { DataAuditWords } from '../../stations/data-audit-row.ts'

export const dataAudit: DataAuditWords = {
  name: 'Data and technology',
  head: {
    title: 'Data and technology',
    question: 'Which data do we have, how good is it, and may we use it?',
    steps: [
      'Two rows for each pair. Correct names.',
      'One note for quality, one for access, one for privacy.',
      'Write the gap and who can free it. Last: what can our engine do?',
    ],
  },
  columns: {
    source: 'Source',
    quality: 'Quality',
    access: 'Access',
    privacy: 'Privacy',
    gap: 'Gap',
    owner: 'Owner',
  },
  answers: {
    quality: { high: 'High', medium: 'Medium', low: 'Low' },
    access: { easy: 'Easy', hard: 'Hard' },
    privacy: { ok: 'OK', unclear: 'Unclear', blocked: 'Blocked' },
  },
  sources: [
    'Profiles, CRM',
    'Purchases, contracts',
    'Clicks, searches',
    'E-mail response',
    'Support talks',
    'Content metadata',
    'Consent records',
    'Bought-in data',
  ],
  engine: {
    rules: 'Our engine: rules only',
    learning: 'Machine learning too',
    unknown: 'We do not know',
  },
  decide: 'First thing to free',
  resultLater: 'Appears here when the rows are judged.',
  states: { ready: 'Ready', limited: 'With limits', blocked: 'Blocked', unknown: 'Not judged' },
  privacy: [
    'Every purpose has a lawful basis of its own, chosen and written down.',
    'Legitimate interests: weighed against people’s, children’s most strictly.',
    'Children: risks assessed first; each kind of profiling has its own switch.',
    'No machine alone decides what has weight for people; someone can step in.',
    'Health, belief, sexuality, or hints of them: kept out, or expressly allowed.',
    'Cookies, identifiers and tracking on devices wait for consent.',
    'People can see, correct and erase their data, and object to its use.',
    'No more data than needed, no longer than needed, safe with partners too.',
    'What a recommendation goes by is told plainly, and people can change it.',
    '“Why do I see this?”, undo, pause, and a view without a profile.',
    'This workshop’s own data: who sees names, how long, what is taken home.',
  ],
}
