import type { RoundView, SessionView, StationView } from '../session/view.ts'
import { beganAt } from '../workshop/began-at.ts'
import { dayKey } from '../workshop/day-key.ts'

const pause = 15 * 60_000
/** After longer than that it is another day. */
const tooLong = 12 * 3_600_000

/** The vote that was stopped last, with its area; null before the first. */
export function lastStopped(
  view: SessionView,
): { readonly station: StationView; readonly round: RoundView } | null {
  const stopped = view.stations.flatMap((station) =>
    station.rounds
      .filter(({ round }) => round.state === 'closed')
      .map((round) => ({ station, round })),
  )
  return stopped.sort((a, b) => stoppedAt(b.round) - stoppedAt(a.round))[0] ?? null
}

const stoppedAt = ({ round }: RoundView): number => round.closedAt ?? 0

/** When anything was last begun or stopped, milliseconds since 1970. */
export function lastHappened({ stations, settings }: SessionView): number {
  return Math.max(
    0,
    ...stations.flatMap(({ id, rounds }) => [
      beganAt(settings[dayKey], id) ?? 0,
      ...rounds.flatMap(({ round }) => [round.openedAt ?? 0, round.closedAt ?? 0]),
    ]),
  )
}

/** Whether a panel that opens now says "welcome back": after a pause, and once for each. */
export function wasAway(view: SessionView, now: number): boolean {
  const last = lastHappened(view)
  const away = now - last
  return (
    lastStopped(view) !== null &&
    away > pause &&
    away < tooLong &&
    view.kept['welcomed'] !== String(last)
  )
}
