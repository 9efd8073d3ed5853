import { describe, expect, test } from 'vitest'
import { en } from '../../shared/language/en.ts'
import { kindName } from '../../shared/panel/area-words.ts'
import * as z from 'zod/mini'
import { deckSchema } from '../../shared/workshop/deck.ts'
import { wordsOf } from '../../shared/workshop/words-of.ts'
import { deckEn } from '../../shared/workshop/decks/en.ts'
import { stations } from '../../shared/workshop/stations.ts'
import { scenes } from '../scene/scenes.ts'
import { OnBoard } from './on-board.ts'

const words = deckEn.stations

describe('the list of stations', () => {
  test('has words on the board and in the book for each, and fits the schema of decks', () => {
    expect(z.parse(deckSchema, deckEn)).toEqual(deckEn)
    for (const { kind } of stations) {
      expect(wordsOf(deckEn, kind)).not.toBeNull()
      expect(Object.keys(en.stations)).toContain(kind)
    }
    expect(wordsOf(deckEn, 'toString')).toBeNull()
  })

  test('has one name for each, on the board and in the panel', () => {
    for (const [kind, { name }] of Object.entries(words)) expect(name).toBe(kindName(en, kind))
  })

  test('names only kinds of its own in what comes after what', () => {
    const kinds = stations.map(({ kind }) => kind)
    const others = stations.flatMap(({ after, below }) => [after ?? [], below ?? []].flat())
    expect(others).toEqual(['gap-checklist', 'gap-checklist'])
    expect(kinds).toEqual(expect.arrayContaining(others))
  })

  test('votes only where there are vote boxes with the key that the round reads', () => {
    for (const { kind, round } of stations) {
      const keys = new Set(
        scenes()[kind]?.items.flatMap(({ tag }) => (tag?.kind === 'vote' ? [tag.key] : [])),
      )
      expect([...keys]).toEqual(round ? [round.zones ?? 'votes'] : [])
    }
  })

  test('reads an empty board without a word', () => {
    const read = stations.map((station) => {
      const own = wordsOf(deckEn, station.kind)
      return own && station.facts(new OnBoard([]).context(own))
    })
    expect(read).not.toContain(null)
  })
})

describe('budgets of the English words', () => {
  test('titles 28 characters, questions 115, steps 75, names of areas short', () => {
    for (const { name, head } of Object.values(words)) {
      expect(name.length).toBeLessThanOrEqual(20)
      expect(head.title.length).toBeLessThanOrEqual(28)
      expect(head.question.length).toBeLessThanOrEqual(115)
      if (!('steps' in head)) continue
      for (const step of head.steps) expect(step.length).toBeLessThanOrEqual(75)
    }
    expect(deckEn.common.cannotEdit.length).toBeLessThanOrEqual(50)
  })

  test('cards 48 characters in 64 and 22 in 96, quadrants 11, zones 27, field labels 10, answers 115', () => {
    const { questions, heard, barriers } = words['gap-checklist']
    for (const gap of [...questions, ...heard.map(({ says }) => says), ...barriers])
      expect(gap.length).toBeLessThanOrEqual(48)
    for (const { name } of Object.values(words['four-arguments'].quadrants))
      expect(name.length).toBeLessThanOrEqual(11)
    for (const option of words['check-in'].practice) expect(option.length).toBeLessThanOrEqual(19)
    const { fields, examples } = words['recipe-cards']
    for (const label of Object.values(fields)) expect(label.length).toBeLessThanOrEqual(10)
    for (const { name, ...answers } of Object.values(examples)) {
      expect(name.length).toBeLessThanOrEqual(22)
      for (const answer of Object.values(answers)) expect(answer.length).toBeLessThanOrEqual(115)
    }
  })
})
