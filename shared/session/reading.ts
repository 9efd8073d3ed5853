import { createLiveLoop, type LiveLoop } from '../board/live-loop.ts'
import type { Snapshot } from '../board/snapshot.ts'
import { attention } from '../votes/attention.ts'
import { keyOf } from '../workshop/key-of.ts'
import { copiedCards } from './copies.ts'
import { findStations } from './copied-board.ts'
import type { Core } from './core.ts'
import { introduce } from './introduce.ts'
import { goneStations, lostVotes } from './lost-votes.ts'
import { troubleFrom, troubleOf } from './troubles.ts'
import { updateWorkshop } from './update-workshop.ts'

export interface Reading {
  readonly loop: LiveLoop
  attend(what: { readonly visible: boolean; readonly live: boolean }): void
}

/** How long the number of people who are here is taken to hold. Milliseconds. */
const peopleHold = 30_000

/** Reads the board when there is reason to, and keeps what the board says about people and copies up to date. */
export function createReading(core: Core): Reading {
  const { board, clock } = core
  let peopleAt = -Infinity
  let storedText: string | null = null
  let attended = { visible: false, live: false }

  /** One small read tells whether another panel wrote anything; only then all documents are read. */
  const documents = async () => {
    const text = await board.store.get(keyOf.workshop)
    if (text === storedText) return
    await core.reload()
    storedText = text
  }

  const countPeople = async () => {
    if (clock.now() - peopleAt < peopleHold) return
    peopleAt = clock.now()
    core.set({ here: (await board.people()).length })
  }

  const read = async () => {
    core.set({ reading: true })
    try {
      await documents()
      // Guests see results only, and those are documents.
      if (core.state.role === 'guest' && core.state.stored.workshop) return
      accept(core, await board.read())
      await countPeople()
      core.settle(({ id }) => id.includes('/read/'))
    } finally {
      core.set({ reading: false })
    }
  }

  const loop = createLiveLoop({
    clock,
    reads: board.can.reads,
    read,
    failed: (error) => core.tell(troubleFrom(error, 'read', null), () => loop.now()),
  })

  const follow = () => {
    const { rounds } = core.state.stored
    const open = rounds.some(({ state }) => state === 'open')
    loop.attend(core.state.begun && attended.visible && (attended.live || open))
  }
  core.watch(follow)

  return {
    loop,
    attend: (what) => {
      attended = what
      follow()
    },
  }
}

/** Takes a new reading in, and does at once what follows from it. */
function accept(core: Core, snapshot: Snapshot): void {
  tellOfStations(core, snapshot)
  // The last count stays, because there is nothing to count in its place.
  if (core.state.snapshot && lostVotes(snapshot, core.state.stored).length > 0) return
  const before = core.state.snapshot ? core.derived.board : null
  core.set({ snapshot, countedAt: core.clock.now() })
  const { workshop } = core.state.stored
  const moved = before ? movesSince(core, before) : []
  if (moved.length > 0) core.set({ moves: [...core.state.moves, ...moved] })

  core.settle(({ kind }) => kind === 'unread-kinds')
  if (snapshot.unread.length > 0) {
    core.tell(troubleOf('unread-kinds', 'read-kinds', { detail: snapshot.unread.join(', ') }))
  }
  if (!workshop || core.state.role === 'guest' || core.state.progress) return
  void introduce(core)
  void keepRoster(core)
  void takeInCards(core, snapshot)
}

const movesSince = (core: Core, before: Core['derived']['board']) =>
  attention(
    core.derived.board,
    before,
    [],
    { authors: core.board.can.authors },
    core.clock.now(),
  ).filter(({ kind }) => kind === 'moved-together')

/** Areas that are gone from the board, and areas that no workshop knows. */
function tellOfStations(core: Core, snapshot: Snapshot): void {
  const { workshop } = core.state.stored
  core.settle(({ kind }) => ['station-gone', 'vote-gone', 'copied-board'].includes(kind))
  if (core.state.progress) return
  const lost = lostVotes(snapshot, core.state.stored)
  for (const station of goneStations(snapshot, workshop)) {
    const kind = lost.includes(station) ? 'vote-gone' : 'station-gone'
    core.tell(troubleOf(kind, 'read-stations', { station }))
  }
  if (workshop && workshop.stations.length > 0) return
  if (core.state.stored.sealed.length > 0) return
  const kinds = Object.keys(core.deck.stations)
  const { entries } = findStations(snapshot, [], kinds, '')
  if (entries.length > 0) core.tell(troubleOf('copied-board', 'read-stations'))
}

/** Stores the people who checked in. The view shows them already; the next panel should too. */
async function keepRoster(core: Core): Promise<void> {
  const { workshop } = core.state.stored
  const { roster } = core.derived
  if (!workshop || roster === workshop.roster) return
  await core.act({
    action: 'people',
    quiet: true,
    run: async () => {
      const { roster: now } = core.derived
      const stored = await updateWorkshop(core.board, (fresh) =>
        JSON.stringify(fresh.roster) === JSON.stringify(now) ||
        fresh.revision !== core.state.stored.workshop?.revision
          ? fresh
          : { ...fresh, roster: [...now] },
      )
      core.set({ stored: { ...core.state.stored, workshop: stored } })
    },
  })
}

/** Rule 12: people copy cards to get blank ones, so a copy in its own station becomes a card at once. */
async function takeInCards(core: Core, snapshot: Snapshot): Promise<void> {
  const named = core.language.board.copy
  const cards = copiedCards(snapshot, named)
  if (cards.length === 0) return
  await core.act({
    action: 'copies',
    quiet: true,
    run: async () => {
      // Somebody may have dealt with them while other actions ran.
      const fresh = await core.board.read()
      const still = copiedCards(fresh, named)
      await core.board.change(still.flatMap(({ changes }) => changes))
      const takenIn = still.map(({ card, words }) => ({
        kind: 'copy' as const,
        station: card.tag.station,
        items: [card.id],
        words,
        detail: '',
        at: core.clock.now(),
      }))
      core.set({ takenIn: [...core.state.takenIn, ...takenIn] })
      accept(core, await core.board.read())
    },
  })
}
