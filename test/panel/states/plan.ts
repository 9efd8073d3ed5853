import type { DataAuditFacts, Source } from '../../../shared/workshop/stations/data-audit-facts.ts'
import type { PantryFacts } from '../../../shared/workshop/stations/pantry.ts'
import { privacyLines } from '../../../shared/workshop/stations/data-audit-privacy.ts'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { station, view } from '../sample.ts'
import { longWords, strange, type States } from './pieces.ts'

const source = (name: string, changes: Partial<Source> = {}): Source => ({
  key: name,
  item: `item of ${name}`,
  name,
  state: 'unknown',
  answers: { quality: [], access: [], privacy: [] },
  open: ['Quality', 'Access', 'Privacy'],
  twice: [],
  gap: '',
  owner: '',
  ...changes,
})

const { privacy, sources } = deckEn.stations['data-audit']

const untouched: DataAuditFacts = {
  sources: sources.map((name) => source(name)),
  engine: { notes: { rules: 0, learning: 0, unknown: 0 }, most: null },
  privacy: privacyLines(privacy, {}),
}

const audited: DataAuditFacts = {
  sources: [
    source('Purchases, contracts', {
      state: 'ready',
      answers: { quality: ['high'], access: ['easy'], privacy: ['ok'] },
      open: [],
    }),
    source(longWords, {
      state: 'limited',
      answers: { quality: ['low'], access: ['hard'], privacy: ['unclear'] },
      open: [],
      gap: strange,
      owner: 'Max',
    }),
    source('Profiles, CRM', { state: 'blocked', open: [], owner: 'Nadia', gap: 'no consent' }),
    source('Bought-in data', { state: 'blocked', open: [] }),
    source('Clicks, searches', {
      open: [],
      twice: [{ question: 'Quality', answers: ['High', 'Low'] }],
    }),
    source('Consent records', { open: ['Privacy'] }),
  ],
  engine: { notes: { rules: 4, learning: 1, unknown: 0 }, most: 'rules' },
  privacy: privacyLines(privacy, {
    'privacy/1': 'ok',
    'privacy/3': 'blocked',
    'name/privacy/3': 'Nadia',
    'privacy/6': 'blocked',
    'privacy/7': 'unclear',
  }),
}

const emptyPantry: PantryFacts = {
  ingredients: [],
  counts: {
    audience: { checked: 0, unchecked: 0, 'to-get': 0 },
    content: { checked: 0, unchecked: 0, 'to-get': 0 },
    context: { checked: 0, unchecked: 0, 'to-get': 0 },
    measure: { checked: 0, unchecked: 0, 'to-get': 0 },
  },
  blank: [],
  fromAudit: [],
}

const stocked: PantryFacts = {
  ingredients: [
    { name: 'members', kind: 'audience', shelf: 'checked', owner: 'Ines', note: 'n1' },
    { name: longWords, kind: 'content', shelf: 'unchecked', owner: '', note: 'n2' },
    { name: strange, kind: 'content', shelf: 'unchecked', owner: '', note: 'n3' },
    { name: 'browsing history', kind: 'context', shelf: 'to-get', owner: '', note: 'n4' },
    { name: 'renewals', kind: 'measure', shelf: 'to-get', owner: 'Lee', note: 'n5' },
  ],
  counts: {
    audience: { checked: 1, unchecked: 0, 'to-get': 0 },
    content: { checked: 0, unchecked: 2, 'to-get': 0 },
    context: { checked: 0, unchecked: 0, 'to-get': 1 },
    measure: { checked: 0, unchecked: 0, 'to-get': 1 },
  },
  blank: ['n6'],
  fromAudit: [
    { name: 'Consent records', state: 'blocked', gap: 'no store for them', owner: 'Nadia' },
    { name: longWords, state: 'limited', gap: 'on the shop only', owner: '' },
  ],
}

const results = (kind: string, facts: object) => ({
  view: () => view({ stations: [station(kind, { facts })] }),
  place: { tab: 'results', page: null, station: `${kind}-1` } as const,
})

/** Planning: what there is to cook with. */
export const plan: States = {
  'results-audit': results('data-audit', audited),
  'results-audit-none': results('data-audit', untouched),
  'run-audit': {
    ...results('data-audit', audited),
    place: { tab: 'run', page: null, station: 'data-audit-1' },
    press: ['Privacy checklist: 4 of 11 looked at, 2 blocked', 'Where from?'],
  },
  'results-pantry': { ...results('pantry', stocked), press: ['All ingredients'] },
  'results-pantry-none': results('pantry', emptyPantry),
}
