import type { Board } from '../board/board.ts'
import { open, type DocumentKind, type DocumentOf } from '../workshop/documents.ts'
import { noChanges, type DeckChanges } from '../workshop/deck-changes.ts'
import { keyOf } from '../workshop/key-of.ts'
import type { Journal } from '../workshop/journal.ts'
import type { Closing, Round } from '../workshop/round.ts'
import type { AllSettings } from '../workshop/settings.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** A document that is left as it is, because nobody here can read it. */
interface Sealed {
  readonly key: string
  readonly state: 'newer' | 'unreadable'
}

/** Everything that is kept with the board, as far as it can be read. */
export interface Stored {
  readonly workshop: Workshop | null
  /** In the order of their making. */
  readonly rounds: readonly Round[]
  /** Round id → its newest closing. */
  readonly closings: ReadonlyMap<string, Closing>
  /** Journals of stations that are not laid whole. */
  readonly journals: readonly Journal[]
  /** What was set in the panel, by station. */
  readonly settings: AllSettings
  /** What the facilitator changed of the words and cards. */
  readonly deck: DeckChanges
  readonly sealed: readonly Sealed[]
}

export const nothingStored: Stored = {
  workshop: null,
  rounds: [],
  closings: new Map(),
  journals: [],
  settings: {},
  deck: noChanges,
  sealed: [],
}

/**
 * Reads all documents of a board.
 * @throws BoardError of the store: a failure is never an empty workshop
 */
export async function loadStored(board: Pick<Board, 'store'>): Promise<Stored> {
  const sealed: Sealed[] = []
  const fetch = async <Kind extends DocumentKind>(
    kind: Kind,
    key: string,
  ): Promise<DocumentOf<Kind>[]> => {
    const opened = open(kind, await board.store.get(key))
    if (opened.state === 'ok') return [opened.value]
    if (opened.state !== 'missing') sealed.push({ key, state: opened.state })
    return []
  }
  const [workshop] = await fetch('workshop', keyOf.workshop)
  if (!workshop) return { ...nothingStored, sealed }

  const rounds = (
    await Promise.all(workshop.rounds.map(({ id }) => fetch('round', keyOf.round(id))))
  ).flat()
  const closed = rounds.filter(({ closings }) => closings > 0)
  const closings = (
    await Promise.all(
      closed.map(({ id, closings: newest }) => fetch('closing', keyOf.closing(id, newest))),
    )
  ).flat()
  const unlaid = workshop.stations.filter(({ laid }) => !laid)
  const journals = (
    await Promise.all(unlaid.map(({ id }) => fetch('placing', keyOf.placing(id))))
  ).flat()
  const [settings] = await fetch('settings', keyOf.settings)
  const [deck] = await fetch('deck', keyOf.deck)
  return {
    workshop,
    rounds,
    closings: new Map(closings.map((closing) => [closing.round, closing])),
    journals,
    settings: settings?.values ?? {},
    deck: deck ?? noChanges,
    sealed: [...sealed].sort((a, b) => (a.key < b.key ? -1 : 1)),
  }
}
