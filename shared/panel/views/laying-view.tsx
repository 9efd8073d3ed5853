import { areaName } from '../area-words.ts'
import { timeOfDay } from '../clock-text.ts'
import { usePanel } from '../panel-context.ts'
import { Confirm } from '../parts/confirm.tsx'
import { Title } from '../parts/title.tsx'

const signs = { next: '…', working: '▸', done: '✓', failed: '!' }

/** W2: the areas appear on the board. */
export function LayingView() {
  const { session, words, view } = usePanel()
  const says = words.panel.laying
  const { progress, can, workshop } = view.value
  const kindOf = (id: string): string =>
    workshop?.stations.find((entry) => entry.id === id)?.kind ?? id.replace(/-\d+$/, '')
  return (
    <>
      <Title>{says.title}</Title>
      {progress && (
        <>
          <div class="progress">
            <progress
              max={Math.max(1, progress.total)}
              value={progress.done}
              aria-label={says.title}
            />
            {progress.total > 0 && <span>{says.steps(progress.done, progress.total)}</span>}
          </div>
          <ul class="laying">
            {progress.stations.map(({ id, state }) => (
              <li key={id}>
                <span aria-hidden="true">{signs[state]} </span>
                {areaName(words, { id, kind: kindOf(id) })}
                <span class="off-screen">, {says.state[state]}</span>
              </li>
            ))}
          </ul>
          {progress.state === 'waiting' && (
            <p role="status">
              {progress.until === null
                ? says.waiting
                : says.waitingUntil(timeOfDay(progress.until))}
            </p>
          )}
        </>
      )}
      <p class="quiet">{can.laysWithoutPanel ? says.goesOn : says.stay}</p>
      <div class="foot">
        <Confirm
          wide
          question={says.stopSure}
          yes={says.stopYes}
          run={() => session.cancelLaying()}
        >
          {says.stop}
        </Confirm>
      </div>
    </>
  )
}
