import { expect, test } from 'vitest'
import { en } from '../../shared/language/en.ts'
import { problemText } from '../../shared/panel/deck-text.ts'
import { applyChanges, noChanges } from '../../shared/workshop/deck-changes.ts'
import { misfitIn } from '../../shared/workshop/deck-misfit.ts'
import { deckFile, readDeckFile } from '../../shared/workshop/deck-file.ts'
import { deckEn } from '../../shared/workshop/decks/en.ts'

const gaps = deckEn.stations['gap-checklist']
const text = deckFile('en', deckEn, {})
const says = (file: string): readonly string[] =>
  readDeckFile(file, deckEn).problems.map((problem) => problemText(en, problem))
/** The line of the shipped file that has these words in it. */
const lineOf = (words: string): number =>
  1 + text.split('\n').findIndex((line) => line.includes(words))

test('what goes out comes in again', () => {
  expect(readDeckFile(text, deckEn)).toEqual({ changes: noChanges, problems: [] })
  const own = { ...gaps, questions: [...gaps.questions, 'And what else?'], worries: 'Mine' }
  const hidden = { 'gap-checklist': { heard: gaps.heard.slice(0, 1) } }
  const deck = { ...deckEn, stations: { ...deckEn.stations, 'gap-checklist': own } }
  const { changes, problems } = readDeckFile(deckFile('en', deck, hidden), deckEn)
  expect(problems).toEqual([])
  expect(applyChanges(deckEn, changes, misfitIn).deck.stations['gap-checklist']).toEqual(own)
  expect(changes.hidden).toEqual(hidden)
})

test('what a file leaves out stays as it is shipped', () => {
  const { changes } = readDeckFile('{"v":1,"stations":{"goals":{"name":"Aims"}}}', deckEn)
  expect(changes).toEqual({ v: 1, changes: { goals: { name: 'Aims' } }, hidden: {} })
})

test('what is wrong is named by line and card', () => {
  const third = gaps.questions[2] ?? ''
  expect(says(text.replace(third, 'long '.repeat(10)))).toEqual([
    `Line ${lineOf(third)}: Gap checklist, Question 3: longer than 48 characters.`,
  ])
  const first = gaps.barriers[0] ?? ''
  expect(says(text.replace(`"${first}",`, '7,'))).toEqual([
    `Line ${lineOf(`"${first}",`)}: Gap checklist, Barrier 1: this is not what stands here.`,
  ])
  expect(says(text.replace('"worries"', '"worry"'))).toEqual([
    `Line ${lineOf('"worries"')}: Gap checklist, worry: there are no words of this name.`,
  ])
  const [one] = gaps.head.steps
  expect(says(text.replace(`${JSON.stringify(one)},`, ''))).toEqual([
    expect.stringMatching(/^Line \d+: Gap checklist, Head of the area, What to do.*: this is not/),
  ])
  const many = JSON.stringify({
    v: 1,
    stations: { 'gap-checklist': { barriers: 'abcdefg'.split('') } },
  })
  expect(says(many)).toEqual(['Line 1: Gap checklist, Barriers: more than 6.'])
  expect(says('{"v":1,"stations":{"toy":{}}}')).toEqual([
    'Line 1: toy: there are no words of this name.',
  ])
})

test('a text that is no such file says where it breaks', () => {
  expect(says(text.replace('"language": "en",', '"language": "en"'))).toEqual([
    'Line 4: the text breaks off or has a sign too many here.',
  ])
  for (const other of ['[]', '{"v":2}', '"hello"']) {
    expect(says(other)).toEqual(['Line 1: this is no file of words and cards.'])
  }
  expect(says('')).toEqual(['Line 1: the text breaks off or has a sign too many here.'])
})
