import { describe, expect, it } from 'vitest'
import { en } from '../../shared/language/en.ts'
import { packs as shipped, type Packs } from '../../shared/language/pack.ts'
import { createSession } from '../../shared/session/create-session.ts'
import { localJobs } from '../../shared/session/local-jobs.ts'
import { deckFile } from '../../shared/workshop/deck-file.ts'
import { deckEn } from '../../shared/workshop/decks/en.ts'
import { stations } from '../../shared/workshop/stations.ts'
import { createMemoryBoard } from '../contract/memory-board.ts'
import { createRoom, laidRoom, oneVote, type Room } from './room.ts'

/** The shipped languages, fetched beforehand: no file comes on virtual time. */
const german = await shipped.fetch('de')
const packs: Packs = {
  ...shipped,
  fetch: async (code) => (code === 'de' ? german : shipped.atHand),
}

const words = deckEn.stations['four-arguments']
const ours = { ...words, head: { ...words.head, question: 'Where do we begin?' } }

const textOf = ({ world }: Room, station: string, words_: string): boolean =>
  [...world.things.values()].some(
    ({ tag, text }) => (!tag || tag.station === station) && text === words_,
  )

/** A panel whose browser asks for a language, on a board of its own room. */
async function speaking(room: Room, prefers: string, from: Packs = packs, mine = new Map()) {
  const board = createMemoryBoard(room.world, { mine, people: [] })
  const deps = { board, clock: room.clock, stations, packs: from, panel: `panel in ${prefers}` }
  let ids = 0
  const session = createSession({
    ...deps,
    jobs: localJobs(deps),
    prefers,
    newId: () => `${prefers}-${++ids}`,
  })
  await room.clock.until(session.start())
  return session
}

describe('words of one’s own', () => {
  it('are laid from then on, and what stands already stays', async () => {
    const room = await laidRoom(packs)
    const { session, run } = room
    await run(session.changeDeck('four-arguments', ours, {}))
    expect(session.view.deck?.inUse.stations['four-arguments']).toEqual(ours)
    expect(session.view.deck?.shipped.stations['four-arguments']).toEqual(words)
    expect(textOf(room, 'four-arguments-1', ours.head.question)).toBe(false)
    await run(session.removeStation('four-arguments-1'))
    await room.clock.rest()
    await run(session.addStations(['four-arguments']))
    await room.clock.rest()
    expect(textOf(room, 'four-arguments-1', ours.head.question)).toBe(true)
    expect(session.view.troubles).toEqual([])
  })

  it('are there for every panel, and go back to the shipped ones', async () => {
    const room = await laidRoom(packs)
    await room.run(room.session.changeDeck('four-arguments', ours, { 'heard/x': ['later'] }))
    const { session } = await room.open('Kim')
    expect(session.view.deck?.inUse.stations['four-arguments']).toEqual(ours)
    expect(session.view.deck?.hidden).toEqual({ 'four-arguments': { 'heard/x': ['later'] } })
    await room.run(session.resetDeck('four-arguments'))
    expect(session.view.deck?.inUse).toEqual(session.view.deck?.shipped)
    expect(session.view.deck?.hidden).toEqual({})
  })

  it('that do not fit are told of, kept, and stood in for', async () => {
    const room = await laidRoom(packs)
    const broken = JSON.stringify({ v: 1, changes: { goals: { name: 7 } }, hidden: {} })
    room.world.store.set('deck', broken)
    const { session } = await room.open('Kim')
    expect(session.view.troubles).toMatchObject([{ kind: 'words-unfit', detail: 'goals' }])
    expect(session.view.deck?.inUse.stations['goals']).toEqual(deckEn.stations.goals)
    expect(room.world.store.get('deck')).toBe(broken)
  })

  it('come from a file, or say what is wrong with it and change nothing', async () => {
    const room = await laidRoom(packs)
    const { session } = room
    const deck = { ...deckEn, stations: { ...deckEn.stations, 'four-arguments': ours } }
    const text = deckFile('en', deck, {})
    expect(
      await room.run(session.importDeck(text.replace('Where do we', 'x'.repeat(200)))),
    ).toEqual([expect.objectContaining({ kind: 'too-long', limit: 115 })])
    expect(session.view.deck?.inUse).toEqual(session.view.deck?.shipped)
    expect(await room.run(session.importDeck(text))).toEqual([])
    expect(session.view.deck?.inUse.stations['four-arguments']).toEqual(ours)
  })

  it('can begin with no cards at all', async () => {
    const room = await laidRoom(packs)
    await room.run(room.session.blankDeck())
    expect(room.session.view.deck?.inUse.stations['gap-checklist']).toMatchObject({
      name: deckEn.stations['gap-checklist'].name,
      questions: [],
    })
    await room.run(room.session.addStations(['gap-checklist']))
    await room.clock.rest()
    expect(room.session.view.troubles).toEqual([])
    expect(room.session.view.stations.map(({ id }) => id)).toContain('gap-checklist-1')
  })

  it('go with everything else', async () => {
    const room = await laidRoom(packs)
    await room.run(room.session.changeDeck('four-arguments', ours, {}))
    await room.run(room.session.removeEverything())
    expect(room.world.store.has('deck')).toBe(false)
    expect(room.session.view.deck?.inUse).toEqual(room.session.view.deck?.shipped)
  })
})

describe('the language', () => {
  it('is the browser’s before there is a workshop, then the workshop’s for everybody', async () => {
    const room = createRoom({}, packs)
    const german = await speaking(room, 'de')
    expect(german.view.language).toBe('de')
    await room.run(german.lay(oneVote))
    await room.clock.rest()
    expect(german.view.workshop?.language).toBe('de')
    const { session } = await room.open('Kim')
    expect(session.view.language).toBe('de')
  })

  it('is the one chosen last, in this browser', async () => {
    const room = createRoom({}, packs)
    const mine = new Map<string, string>()
    const before = await speaking(room, 'en', packs, mine)
    await room.run(before.setLanguage('de'))
    await room.clock.rest()
    expect(before.view.language).toBe('de')
    expect((await speaking(room, 'en', packs, mine)).view.language).toBe('de')
    expect((await speaking(room, 'en')).view.language).toBe('en')
  })

  it('can be changed while areas stand, for what is put on the board from then on', async () => {
    const room = await laidRoom(packs)
    await room.run(room.session.changeDeck('four-arguments', ours, {}))
    await room.run(room.session.setLanguage('de'))
    const { view } = room.session
    expect([view.language, view.workshop?.language]).toEqual(['de', 'de'])
    const { deck } = german
    expect(view.deck?.shipped).toBe(deck)
    // Words of one's own are of no language.
    expect(view.deck?.inUse.stations['four-arguments']).toMatchObject({
      head: { question: ours.head.question },
    })
    await room.run(room.session.addStations(['gap-checklist']))
    await room.clock.rest()
    const { head } = deck.stations['gap-checklist'] ?? deckEn.stations['gap-checklist']
    expect(textOf(room, 'gap-checklist-1', head.title)).toBe(true)
  })

  it('that does not come is told of, and English stands in for it', async () => {
    const room = createRoom({}, packs)
    const offline: Packs = { ...packs, fetch: () => Promise.reject(new Error('offline')) }
    const session = await speaking(room, 'de', offline)
    expect(session.view.language).toBe(en.code)
    expect(session.view.troubles).toMatchObject([{ kind: 'no-language', detail: 'de' }])
  })

  it('that does not come is not stored', async () => {
    const room = await laidRoom(packs)
    const offline: Packs = {
      ...packs,
      fetch: (code) => (code === 'de' ? Promise.reject(new Error('offline')) : packs.fetch(code)),
    }
    const session = await speaking(room, 'en', offline)
    await room.run(session.setLanguage('de'))
    expect(session.view.workshop?.language).toBe('en')
    expect(session.view.troubles).toMatchObject([{ kind: 'no-language', detail: 'de' }])
  })
})
