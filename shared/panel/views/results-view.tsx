import type { RoundView } from '../../session/view.ts'
import type { MainWords } from '../../language/language.ts'
import { areaName } from '../area-words.ts'
import { timeOfDay } from '../clock-text.ts'
import { usePanel } from '../panel-context.ts'
import { AreaPicker } from '../parts/area-picker.tsx'
import { CountedNotes } from '../parts/counted-notes.tsx'
import { Decision } from '../parts/decision.tsx'
import { StationPart } from '../parts/station-part.tsx'
import { Title } from '../parts/title.tsx'
import { VoteButtons } from '../parts/vote-buttons.tsx'
import { dueStation } from '../place.ts'

/** W8 to W10: what an area's board says now, and what the room makes of it. */
export function ResultsView() {
  const { words, view, place, stations } = usePanel()
  const says = words.panel.results
  const station = dueStation(view.value, place.value.station)
  if (!station) return <Title>{says.none}</Title>
  const round = station.rounds[0]
  const begun = station.rounds.some((one) => one.round.state !== 'draft')
  const decides = view.value.board?.fields.some(
    ({ station: its, card, key }) => its === station.id && card === null && key === 'decide',
  )
  const practice = stations.find(({ kind }) => kind === station.kind)?.practice ?? false
  return (
    <>
      <Title hidden>{areaName(words, station)}</Title>
      <AreaPicker station={station} />
      {round && <p class="quiet when">{roundLine(words, round)}</p>}
      <StationPart key={`${station.id} result`} station={station} part="Result" />
      {(begun || (!round && decides)) && !practice && (
        <Decision key={station.id} station={station} />
      )}
      {round && (
        <div class="foot">
          <VoteButtons
            station={station}
            round={round}
            writes={!practice && round.round.state !== 'draft'}
          />
          <CountedNotes round={round} />
        </div>
      )}
    </>
  )
}

function roundLine(words: MainWords, { round }: RoundView): string {
  const says = words.panel.results
  const state =
    round.state === 'draft'
      ? says.draft
      : round.state === 'open'
        ? says.running(round.number)
        : says.stopped(round.number, timeOfDay(round.closedAt ?? 0))
  return round.names ? state : `${state}, ${says.withoutNames}`
}
