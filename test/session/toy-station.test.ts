import { describe, expect, it } from 'vitest'
import type { Board, Clock } from '../../shared/board/board.ts'
import { en } from '../../shared/language/en.ts'
import type { StationProps } from '../../shared/panel/stations/station-panel.ts'
import { area } from '../../shared/scene/area.ts'
import { head } from '../../shared/scene/head.ts'
import { choiceBox, field, grid, rect, voteBox } from '../../shared/scene/parts.ts'
import { rightColumn } from '../../shared/scene/right-column.ts'
import { createSession } from '../../shared/session/create-session.ts'
import { localJobs } from '../../shared/session/local-jobs.ts'
import { deckEn } from '../../shared/workshop/decks/en.ts'
import type { HeadWords, Station } from '../../shared/workshop/station.ts'
import { stations } from '../../shared/workshop/stations.ts'
import { figjamRoom } from './hosts/figjam-room.ts'
import type { HostRoom } from './hosts/host-room.ts'
import { miroRoom } from './hosts/miro-room.ts'

interface ToyWords {
  readonly head: HeadWords
  readonly flavours: readonly string[]
}

interface ToyFacts {
  readonly wishes: readonly string[]
}

const box = grid(rect(120, 860, 1000, 700), 1040, 0)

/** A station nobody has heard of: two vote boxes, a choice and a field. This is all it takes, beside its view. */
const toy: Station<ToyWords, ToyFacts> = {
  kind: 'toy',
  phase: 'kickstart',
  minutes: 5,
  round: { zones: null, votes: 1, names: true, departments: true, minutes: null },
  scene: ({ words, common }) =>
    area({ width: 5000, height: 3000 }, 'Toy', 'kickstart', [
      ...head(5000, words.head, common),
      ...words.flavours.map((flavour, n) =>
        voteBox(box(n, 0), flavour, 64, 'votes', flavour.toLowerCase()),
      ),
      choiceBox(rect(120, 1700, 800, 500), 'Sweet', 64, 'taste', 'sweet'),
      field(rect(120, 2300, 800, 400), 'wish', 24),
      ...rightColumn({ width: 5000, height: 3000 }, common),
    ]),
  facts: ({ board, station }) => ({
    wishes: board.fields
      .filter((value) => value.station === station && value.key === 'wish' && value.text !== '')
      .map(({ text }) => text),
  }),
}

const words: ToyWords = {
  head: { title: 'Toy', question: 'Which?', steps: ['Look.', 'Think.', 'Place a note.'] },
  flavours: ['Plum', 'Pear'],
}

/** Its view: what the panel would show under Results. */
const ToyResult = ({ station }: StationProps): string =>
  (station.facts as ToyFacts).wishes.join(', ')

const clockOf = ({ trial }: { trial: { scheduler: Clock } }): Clock => trial.scheduler

const rooms: Record<string, () => Promise<HostRoom & { trial: { scheduler: Clock } }>> = {
  Miro: () => miroRoom(),
  FigJam: () => figjamRoom(),
}

describe.each(Object.entries(rooms))('a station that only one file knows, on %s', (_, makeRoom) => {
  it('is laid, read, voted on and shown', async () => {
    const room = await makeRoom()
    const { board }: { board: Board } = await room.open()
    const clock = clockOf(room)
    const pack = {
      language: en,
      deck: { ...deckEn, stations: { ...deckEn.stations, toy: words } },
    }
    const packs = { atHand: pack, fetch: async () => pack }
    const deps = { board, clock, stations: [...stations, toy], packs, panel: 'toy panel' }
    let ids = 0
    const session = createSession({
      ...deps,
      jobs: localJobs(deps),
      newId: () => `toy-${++ids}`,
    })
    await room.run(session.start())
    await room.run(session.lay({ form: 'chosen', kinds: ['toy'], departments: [] }))
    for (let n = 0; n < 200 && session.view.phase !== 'ready'; n += 1) await room.pass(200)
    expect(session.view.stations.map(({ id, kind }) => [id, kind])).toEqual([['toy-1', 'toy']])

    const [pear, wish] = await Promise.all(
      (['pear', 'wish'] as const).map(async (name) => {
        const { items } = await room.run(board.read())
        return items.find(({ tag }) => tag.card === name || tag.key === name)?.box
      }),
    )
    if (!pear || !wish) throw new Error('The toy is not on the board')
    const jo = room.as({ id: '2003', name: 'Jo', department: '', likes: {} })
    await room.run(session.startVote('toy-1', 'count'))
    jo.placeSticky({ x: pear.left + 200, y: pear.top + 300, text: 'ripe' })
    jo.placeSticky({ x: wish.left + 200, y: wish.top + 150, text: 'more sun' })
    await room.run(session.stopVote('toy-1'))

    const [station] = session.view.stations
    if (!station) throw new Error('The toy is not in the view')
    const [round] = station.rounds
    expect(round?.round.state).toBe('closed')
    expect(round?.tally.options.map(({ words: name, score }) => [name, score])).toEqual([
      ['Plum', 0],
      ['Pear', 1],
    ])
    expect(ToyResult({ station })).toBe('more sun')
    session.close()
  })
})
