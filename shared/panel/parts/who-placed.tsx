import type { StationView } from '../../session/view.ts'
import type { Attention } from '../../votes/standing.ts'
import { usePanel } from '../panel-context.ts'
import { WhoIsIt } from './who-is-it.tsx'

/** Whose the notes beyond the budget are, where this vote keeps names. */
export function WhoPlaced({ station, thing }: { station: StationView; thing: Attention }) {
  const { view } = usePanel()
  const round = station.rounds[0]
  if (!round?.round.names) return null
  const over = round.tally.over.find(({ notes }) =>
    notes.some((note) => thing.items.includes(note)),
  )
  if (!over) return null
  const person = view.value.workshop?.roster.find(({ id }) => id === over.voter)
  return <WhoIsIt text={person?.name ?? round.tally.names[over.voter] ?? ''} />
}
