import { expect, it } from 'vitest'
import { batchesOf, unitsOf } from '../../shared/board/units.ts'
import { blocksOf } from '../../shared/panel/forms.ts'
import { stationPanels } from '../../shared/panel/stations/index.ts'
import { sceneFor } from '../../shared/session/scenes.ts'
import { deckEn } from '../../shared/workshop/decks/en.ts'
import { stations } from '../../shared/workshop/stations.ts'
import { departments } from '../session/hosts/departments.ts'
import { figjamRoom } from '../session/hosts/figjam-room.ts'

it('a whole day is laid block by block, with one message a batch and as many batches as it has to be', async () => {
  const room = await figjamRoom()
  const { session, board, says } = await room.open()
  let asked = 0
  const { create } = board
  // Each is one message to the sandbox, and one back.
  Object.assign(board, {
    create: (...given: Parameters<typeof create>) => {
      asked += 1
      return create(...given)
    },
  })
  const [morning = [], afternoon = []] = blocksOf('one-day', stationPanels)
  for (const kinds of [morning, afternoon]) {
    asked = 0
    await room.run(
      kinds === morning
        ? session.lay({ form: 'one-day', kinds, departments })
        : session.addStations(kinds),
    )
    for (let n = 0; n < 60 && session.view.phase !== 'ready'; n++) await room.pass(1_000)
    await room.pass(10_000)
    expect(says()).toEqual([])
    const batches = kinds.flatMap((kind) => {
      const station = stations.find((one) => one.kind === kind)
      const scene = station && sceneFor(station, deckEn, { departments: [...departments] }, null)
      return scene ? batchesOf(unitsOf(scene).slice(1), board.can.batch) : []
    })
    // All areas of a block are one batch more.
    expect(asked).toBe(batches.length + 1)
  }
}, 120_000)
