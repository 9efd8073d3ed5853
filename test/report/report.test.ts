import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../shared/language/en.ts'
import { reportSections } from '../../shared/report/report-sections.ts'
import { toBacklog } from '../../shared/report/to-backlog.ts'
import { toChat } from '../../shared/report/to-chat.ts'
import { toCsv } from '../../shared/report/to-csv.ts'
import { toJson } from '../../shared/report/to-json.ts'
import { toMail } from '../../shared/report/to-mail.ts'
import { toMarkdown } from '../../shared/report/to-markdown.ts'
import { toPage } from '../../shared/report/to-page.ts'
import { toPlain } from '../../shared/report/to-plain.ts'
import type { ReportInput } from '../../shared/report/report-input.ts'
import { nothingCarried } from '../../shared/workshop/carried.ts'
import { workshop } from '../panel/sample.ts'
import { dayReport, wholeDay } from './whole-day.ts'

const backlogs = (['jira', 'linear', 'trello'] as const).map(
  (tracker) =>
    [tracker, (input: ReportInput, words: typeof en) => toBacklog(tracker, input, words)] as const,
)
const whole = { toMarkdown, toPlain, toMail, toPage, toJson }
const forms = { ...whole, toCsv, toChat, ...Object.fromEntries(backlogs) }
/** People who are named somewhere in the day; Petra is on no list. */
const named = ['Ben', 'Ines', 'Nadia', 'Lee', 'Petra']

describe.each(Object.entries(forms))('%s', (_, write) => {
  test('names nobody until asked to', () => {
    const text = write(dayReport(), en)
    for (const name of named) expect(text).not.toContain(name)
  })
})

describe.each(Object.entries(whole))('%s', (_, write) => {
  test('holds the whole day in its order', () => {
    const text = write(dayReport(), en)
    const told = [
      'Fewer cancellations',
      'Price watch',
      'Experience',
      'Members come back',
      'Ask for click data',
      'not stored',
      'Consent for tracking',
      'Offer texts',
      'a payment failed',
      'Guess the mood',
      'we lose people here',
    ]
    const places = told.map((words) => text.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('names everybody once that is asked for, but no voter of a vote without names', () => {
    const text = write(dayReport({ names: true }), en)
    for (const name of named) expect(text).toContain(name)
    const voters = /Voters|"voters": \[\s*"/
    expect(text).toMatch(voters)
    expect(write(dayReport({ names: true }, { names: false }), en)).not.toMatch(voters)
  })

  test('leaves out what was not asked for', () => {
    expect(write(dayReport({ reasons: false }), en)).not.toContain('we lose people')
    expect(write(dayReport(), en)).toContain('Prices for students')
    expect(write(dayReport({ parked: false }), en)).not.toContain('Prices for students')
  })
})

test('a person who is to do something is their department while names stay out', () => {
  const menu = reportSections(dayReport(), en).find(({ title }) => title === 'Menu and roadmap')
  expect(menu?.blocks).toEqual([
    {
      is: 'table',
      name: 'Menu and roadmap',
      head: ['When', 'Test', 'Automate', 'Mature', 'Not placed yet'],
      rows: [
        ['Now', 'winback (Engineering, until 2026-03-31)', '', '', ''],
        ['Next', '', '', '', 'Re-order shelf (until summer)'],
        ['Later', '', '', '', ''],
        ['Not placed yet', '', '', '', 'Chat assistant'],
      ],
      lead: 1,
    },
  ])
})

test('says of each recipe and gap what is still missing', () => {
  const text = toPlain(dayReport(), en)
  expect(text).toContain(
    '- Winback (6 votes · Consent: blocked, Marketing can free it): IF a payment failed',
  )
  expect(text).toContain('- Welcome (2 votes · missing: What and Measure): IF a reader')
  expect(text).toContain('7 back it, 2 can live with it, 0 not yet.')
  expect(text).toContain('- Privacy rules – Still missing: Step, Owner, Date')
  expect(text).toContain('- Dropped: Guess the mood. Little effort, but creepy: 5 of 5.')
})

test('a decision stands beside what the vote said', () => {
  const other = dayReport({ names: true })
  const [area] = other.areas
  if (!area) throw new Error('There is no area')
  const text = toPlain(
    { ...other, areas: [{ ...area, decision: { text: 'Ease first', by: 'Ines' } }] },
    en,
  )
  expect(text).toContain(
    '- Four arguments – We decide: Ease first; Decided by: Ines; In the vote: Relevance is ahead, 5 of 7 votes.',
  )
})

test('what has no content has no section', () => {
  const empty = { ...dayReport(), workshop: workshop({ roster: [] }), areas: [] }
  expect(reportSections({ ...empty, carried: nothingCarried }, en)).toEqual([])
  const titles = reportSections({ ...empty, carried: wholeDay }, en).map(({ title }) => title)
  const { people: _, decisions: __, votes: ___, ...parts } = en.report.parts
  expect(titles).toEqual(Object.values(parts))
})

test('ten lines at most, decisions and what comes next first', () => {
  const lines = toChat(dayReport(), en).split('\n')
  expect(lines).toEqual([
    'What we decided, 2025-05-12',
    'Four arguments: we decide “Relevance first”',
    'Now: winback (Engineering, until 2026-03-31)',
    'Next: Re-order shelf (until summer)',
    'The menu: 7 back it, 2 can live with it, 0 not yet.',
    'Goals: Fewer cancellations, Find the next book and Save time',
    'Still without step, owner or date: Privacy rules',
    'Recipes: 0 of 2 ready; first Winback',
    'Blocked: Clicks and Consent for tracking',
    'Emphasis: Relevance',
  ])
  const [area] = dayReport().areas
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(12), (text, count) => {
      const areas = area
        ? Array.from({ length: count }, () => ({ ...area, decision: { text, by: '' } }))
        : []
      const all = toChat({ ...dayReport(), areas }, en).split(/\r\n|[\n\r\u2028\u2029]/)
      expect(all.length).toBeLessThanOrEqual(10)
      for (const line of all) expect(Array.from(line).length).toBeLessThanOrEqual(240)
    }),
  )
})

test('Markdown keeps what people wrote as characters, on one line', () => {
  const text = toMarkdown(dayReport({}, { words: '# <b>a</b> | [b](c)\n- *d*' }), en)
  expect(text).toContain(String.raw`\# \<b\>a\</b\> \| \[b\](c) - \*d\*`)
  expect(text).not.toMatch(/<b>/)
})

describe.each(Object.entries({ toMail, toPage }))('%s', (_, write) => {
  test('lets nothing that people wrote become markup', () => {
    const plain = write(dayReport({}, { words: 'X' }), en).match(/<[^>]*>/g)
    const hostile = `"'><script>alert(1)</script><img src=x onerror=a> &lt;`
    const text = write(dayReport({}, { words: hostile }), en)
    const names = (tags: readonly string[] | null): readonly string[] =>
      (tags ?? []).map((tag) => /^<\/?[a-z0-9!]+/.exec(tag)?.[0] ?? tag)
    expect(names(text.match(/<[^>]*>/g))).toEqual(names(plain))
    expect(text).toContain('&#38;lt;')
  })
})
