import { expect, it } from 'vitest'
import { ceilings } from '../../plugin-miro/board/ledger.ts'
import { blocksOf } from '../../shared/panel/forms.ts'
import { stationPanels } from '../../shared/panel/stations/index.ts'
import { departments } from '../session/hosts/departments.ts'
import { miroRoom } from '../session/hosts/miro-room.ts'

/** A whole day in its blocks, then what belongs to it later: the second session’s pitch, and the rows for the top gaps. */
const blocks = [...blocksOf('one-day', stationPanels), ['pitch'], ['gap-rows']]

it('a whole day is laid block by block for 2.7 calls an item, and never for more than its share of a minute', async () => {
  const room = await miroRoom()
  const { control } = room.trial.host
  const { session, board, says } = await room.open()
  const laid: number[] = []
  const perItem: number[] = []
  for (const [index, kinds] of blocks.entries()) {
    const before = { calls: paid().length, items: drawn() }
    await room.run(
      index === 0
        ? session.lay({ form: 'one-day', kinds, departments })
        : session.addStations(kinds),
    )
    const standing = (): number => session.view.stations.filter(({ onBoard }) => onBoard).length
    const all = blocks.slice(0, index + 1).flat().length
    for (let n = 0; n < 60 && standing() < all; n++) await room.pass(10_000)
    expect(says()).toEqual([])
    const items = drawn() - before.items
    laid.push(items)
    // Looking at the board before and after, and noting how far it got, included.
    perItem.push((paid().length - before.calls) / items)
  }
  expect(Math.max(...perItem)).toBeLessThanOrEqual(2.7)
  // Morning, afternoon, and what comes later: 935 in all.
  expect(laid).toEqual([281, 431, 166, 57])
  const calls = paid()
  let first = 0
  let spent = 0
  let most = 0
  for (const { at, credits } of calls) {
    spent += credits
    for (; (calls[first]?.at ?? at) <= at - 60_000; first++) spent -= calls[first]?.credits ?? 0
    most = Math.max(most, spent)
  }
  expect(most).toBeLessThanOrEqual(ceilings.minute)

  const { items } = await room.run(board.read())
  const zones = items.filter(({ tag }) =>
    ['vote', 'field', 'choice', 'plane', 'tray'].includes(tag.kind),
  )
  expect(zones).toHaveLength(452)

  function paid() {
    return control.calls.filter(({ credits }) => credits > 0)
  }
  function drawn(): number {
    const invisible = ['stored', 'group', 'tag']
    return control.document.items().filter(({ type }) => !invisible.includes(type)).length
  }
}, 120_000)
