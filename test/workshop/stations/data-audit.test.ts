import { expect, test } from 'vitest'
import { deckEn } from '../../../shared/workshop/decks/en.ts'
import { dataAudit } from '../../../shared/workshop/stations/data-audit.ts'
import { textHeight, wrapped } from '../../scene/metrics.ts'
import { laid, type OnBoard } from '../on-board.ts'

const words = deckEn.stations['data-audit']
const factsOf = (board: OnBoard, settings = {}) =>
  dataAudit.facts({ ...board.context(words), settings })
const handed = (board: OnBoard, settings = {}) => dataAudit.hands?.(factsOf(board, settings))

/** Notes in these boxes of a row. */
function judge(board: OnBoard, card: string, ...answers: readonly (readonly [string, string])[]) {
  for (const [row, key] of answers) board.put({ card, row, key }, '')
  return board
}
const good = [
  ['quality', 'high'],
  ['access', 'easy'],
  ['privacy', 'ok'],
] as const

function writeResult(board: OnBoard) {
  const act = dataAudit.actions?.['write-result']
  if (!act) throw new Error('nothing writes the result')
  return act({ ...board.context(words), common: deckEn.common, input: {}, items: board.items })
}

test('as laid it has eight sources by name, and nothing is known of any', () => {
  const { sources, engine, privacy } = factsOf(laid('data-audit'))
  expect(sources.map(({ name }) => name)).toEqual(words.sources)
  expect(sources.map(({ state }) => state)).toEqual(words.sources.map(() => 'unknown'))
  expect(sources[0]?.open).toEqual(['Quality', 'Access', 'Privacy'])
  expect(engine).toEqual({ notes: { rules: 0, learning: 0, unknown: 0 }, most: null })
  expect(privacy).toHaveLength(11)
  expect(privacy.every(({ answer, owner }) => answer === null && owner === '')).toBe(true)
})

test.each([
  ['ready', good],
  ['ready', [['quality', 'medium'], ...good.slice(1)]],
  ['limited', [['quality', 'low'], ...good.slice(1)]],
  ['limited', [good[0], ['access', 'hard'], good[2]]],
  ['limited', [...good.slice(0, 2), ['privacy', 'unclear']]],
  ['blocked', [...good.slice(0, 2), ['privacy', 'blocked']]],
  ['blocked', [['privacy', 'blocked']]],
  ['unknown', good.slice(0, 2)],
  ['unknown', [...good, ['quality', 'low']]],
  ['unknown', [...good, ['privacy', 'blocked']]],
] as const)('a source is %s after %j', (state, answers) => {
  const board = judge(laid('data-audit'), 'source-2', ...answers)
  expect(factsOf(board).sources[1]?.state).toBe(state)
})

test('two answers in one row are told by the names of the board', () => {
  const board = judge(laid('data-audit'), 'source-3', ...good, ['quality', 'low'])
  expect(factsOf(board).sources[2]).toMatchObject({
    twice: [{ question: 'Quality', answers: ['High', 'Low'] }],
    open: [],
  })
  expect(board.context(words).board.conflicts).toHaveLength(1)
})

test('levers go by the name that stands on the board, typed or on a note, with gap and owner', () => {
  const board = judge(laid('data-audit'), 'source-1', ['privacy', 'blocked'])
    .type({ card: 'source-1', key: 'name' }, 'Salesforce')
    .type({ card: 'source-1', key: 'gap' }, 'no consent')
    .put({ card: 'source-1', key: 'owner' }, 'Nadia')
    .put({ card: 'source-2', key: 'name' }, 'Shop orders')
    .type({ card: 'source-3', key: 'name' }, '')
  expect(handed(board)?.levers?.slice(0, 3)).toEqual([
    { name: 'Salesforce', state: 'blocked', gap: 'no consent', owner: 'Nadia' },
    { name: 'Shop orders', state: 'unknown', gap: '', owner: '' },
    { name: 'E-mail response', state: 'unknown', gap: '', owner: '' },
  ])
})

test('the engine is what most notes say; as many for two say nothing', () => {
  const board = laid('data-audit')
    .put({ row: 'engine', key: 'rules' }, '')
    .put({ row: 'engine', key: 'learning' }, '')
  expect(factsOf(board).engine.most).toBeNull()
  board.put({ row: 'engine', key: 'learning' }, '')
  expect(factsOf(board).engine).toEqual({
    notes: { rules: 1, learning: 2, unknown: 0 },
    most: 'learning',
  })
})

test('the privacy checklist is kept in the settings; what is blocked is handed on with its owner', () => {
  const settings = {
    'privacy/1': 'ok',
    'privacy/3': 'blocked',
    'name/privacy/3': 'Nadia',
    'privacy/5': 'blocked',
    'privacy/6': 'perhaps',
    'privacy/99': 'blocked',
  }
  const board = laid('data-audit')
  expect(factsOf(board, settings).privacy.map(({ answer }) => answer)).toEqual([
    'ok',
    null,
    'blocked',
    null,
    'blocked',
    ...Array.from({ length: 6 }, () => null),
  ])
  expect(handed(board, settings)?.blocked).toEqual([
    { line: words.privacy[2], owner: 'Nadia' },
    { line: words.privacy[4], owner: '' },
  ])
})

test('the result is written once, fits its box, and is left alone where it stands already', () => {
  const long = 'Customer relationship data of all our subsidiaries'
  const board = laid('data-audit')
  for (const [index, privacy] of ['ok', 'unclear', 'blocked'].entries()) {
    judge(board, `source-${index + 1}`, ...good.slice(0, 2), ['privacy', privacy])
    board.type({ card: `source-${index + 1}`, key: 'name' }, long)
  }
  const box = board.find({ kind: 'words', key: 'result' })
  const { create, change } = writeResult(board)
  expect(create).toEqual([])
  expect(change.map(({ id }) => id)).toEqual([box.id])
  const text = change[0]?.text ?? ''
  expect(text.split('\n').map((line) => line.split(':')[0])).toEqual([
    'Ready 1',
    'With limits 1',
    'Blocked 1',
    'Not judged 5',
  ])
  const look = { size: 64 } as const
  expect(textHeight(wrapped(text, box.box.width, look).length, 64)).toBeLessThan(box.box.height)
  expect(writeResult(board.type({ kind: 'words', key: 'result' }, text)).change).toEqual([])
  expect(writeResult(board.remove({ kind: 'words', key: 'result' })).change).toEqual([])
})
