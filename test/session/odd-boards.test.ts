import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { en } from '../../shared/language/en.ts'
import { reportOf } from '../../shared/panel/report-of.ts'
import { toCsv } from '../../shared/report/to-csv.ts'
import { toJson } from '../../shared/report/to-json.ts'
import { toMarkdown } from '../../shared/report/to-markdown.ts'
import { scripts } from '../rehearsal/people/scripts.ts'
import { cast } from '../rehearsal/people/cast.ts'
import { look } from '../rehearsal/people/eyes.ts'
import { departments } from './hosts/departments.ts'
import type { HostRoom } from './hosts/host-room.ts'
import { rooms } from './hosts/rooms.ts'
import { areasOn, notesOn, picture } from './hosts/seen.ts'

const station = 'four-arguments-1'
const nothing: readonly string[] = []
const says = en.trouble

/** What people really write, and what somebody writes who wishes us ill. */
const oddTexts = [
  '<script>alert(1)</script> <b>bold</b> &amp; &lt;i&gt;',
  '👩‍👩‍👧 🇺🇦 we love it ❤️',
  'שלום, זה חשוב לנו',
  '=HYPERLINK("https://example.org","click")',
  '# heading | `code` [link](https://example.org) *bold*',
  '@SUM(A1:A9)',
  '-2+3',
  `${'long '.repeat(1_200)}end`,
] as const

async function laid(make: () => Promise<HostRoom>, kinds = ['check-in', 'four-arguments']) {
  const room = await make()
  const panel = await room.open()
  await room.run(panel.session.lay({ form: 'chosen', kinds, departments }))
  expect(panel.says()).toEqual(nothing)
  scripts['check-in'](room, 1)
  await room.run(panel.session.countNow())
  return { room, ...panel }
}

describe.each(rooms)('on %s', (_, make) => {
  it('notes say what people wrote, whatever it is, from the board to every form of the report', async () => {
    const { room, session, says: told } = await laid(make)
    await room.run(session.startVote(station, 'count'))
    const boxes = look(room.document).boxes(/^Votes/)
    for (const [index, text] of oddTexts.entries()) {
      const box = boxes[index % boxes.length]
      const actor = cast[index]
      if (!box || !actor) throw new Error('There are no vote boxes')
      room.as(actor).placeSticky({ x: box.x + 130 + 260 * (index >> 2), y: box.y + 250, text })
    }
    const notes = notesOn(room.document)
    await room.run(session.countNow())
    const reasons = () =>
      Object.values(session.view.stations[1]?.rounds[0]?.tally.reasons ?? {}).flat()
    expect(reasons().toSorted()).toEqual(oddTexts.map((text) => text.trim()).toSorted())

    await room.run(session.stopVote(station))
    expect(told()).toEqual(nothing)
    expect(session.view.stations[1]?.rounds[0]?.tally.total).toBe(oddTexts.length)
    // Frozen, reasons are cut at 280 characters.
    const cut = oddTexts.map((text) => [...text].slice(0, 279).join('').trim())
    expect(reasons()).toHaveLength(oddTexts.length)
    for (const text of cut) expect(reasons().some((one) => one.startsWith(text))).toBe(true)
    for (const one of reasons()) expect(one.length).toBeLessThanOrEqual(281)

    const input = reportOf(
      en,
      session.view,
      { names: true, departments: true, reasons: true, parked: true },
      0,
    )
    if (!input) throw new Error('There is no workshop')
    const cells = parse(toCsv(input, en)).flat()
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    expect(cells.join('\n')).toContain('=HYPERLINK("https://example.org","click")')
    expect(JSON.stringify(JSON.parse(toJson(input, en)))).toContain('<script>alert(1)</script>')
    const markdown = toMarkdown(input, en)
    expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)\[link|(?<!\\)`code|^# heading/m)
    expect(markdown).toContain(String.raw`\<script\>alert(1)\</script\>`)

    await room.run(session.putResultOnBoard(station))
    expect(told()).toEqual(nothing)
    expect(notesOn(room.document)).toEqual(notes)
  })

  it('5,000 things that are nobody’s vote change nothing, and stay', async () => {
    const { room, session, says: told } = await laid(make)
    scripts.arguments(room, 5)
    await room.run(session.countNow())
    const before = session.view.stations[1]?.rounds[0]?.tally.options
    scripts.crowd(room, 5)
    const notes = notesOn(room.document)
    expect(notes.length).toBeGreaterThan(5_000)
    await room.run(session.startVote(station, 'count'))
    await room.run(session.addStations(['gap-checklist']))
    await room.pass(5_000)
    await room.run(session.stopVote(station))
    expect(told()).toEqual(nothing)
    const [round] = session.view.stations[1]?.rounds ?? []
    expect(round?.tally.options).toEqual(before)
    expect(session.view.stations.map(({ onBoard }) => onBoard)).toEqual([true, true, true])
    expect(notesOn(room.document)).toEqual(notes)
  }, 120_000)

  it('an area that vanished is named, and can be put back where people’s notes are', async () => {
    const { room, session, says: told } = await laid(make)
    scripts.arguments(room, 5)
    await room.run(session.startVote(station, 'count'))
    const voted = session.view.stations[1]?.rounds[0]?.tally.options
    const area = areasOn(room.document).find(({ id }) =>
      session.view.board?.areas.some((one) => one.item.id === id && one.station === station),
    )
    const someone = room.as({ id: '2001', name: 'Ben', department: 'Product', likes: {} })
    // People who tidy up unlock what is in their way.
    someone.lock([area?.id ?? ''], false)
    someone.remove([area?.id ?? ''])
    const notes = notesOn(room.document)
    await room.run(session.countNow())
    const boxes = session.view.board?.areas.some((one) => one.station === station)
      ? 'vote'
      : 'station'
    expect(told()).toEqual([says[`${boxes}-gone`]('Four arguments')])
    await room.run(session.stopVote(station))
    // Where the vote boxes went with their area nothing is stopped; where they lie there still, all votes count.
    const [round] = session.view.stations[1]?.rounds ?? []
    expect(round?.round.state).toBe(boxes === 'vote' ? 'open' : 'closed')
    expect(round?.tally.options).toEqual(voted)
    await room.run(session.putBackStation(station))
    await room.pass(5_000)
    await room.run(session.countNow())
    expect(told()).toEqual(nothing)
    expect(session.view.stations.map(({ onBoard }) => onBoard)).toEqual([true, true])
    expect(notesOn(room.document)).toEqual(notes)
  })

  it('a card that was deleted in an open vote keeps its place in the result', async () => {
    const { room, session, says: told } = await laid(make)
    scripts.arguments(room, 5)
    await room.run(session.startVote(station, 'count'))
    const before = session.view.stations[1]?.rounds[0]?.tally
    const card = session.view.board?.cards.find((one) => one.station === station)
    const boxes = session.view.board?.zones.filter(
      (zone) => zone.station === station && zone.card === card?.card,
    )
    const someone = room.as({ id: '2001', name: 'Ben', department: 'Product', likes: {} })
    const ids = [card?.item.id ?? '', ...(boxes ?? []).map(({ id }) => id)]
    someone.lock(ids, false)
    someone.remove(ids)
    await room.run(session.countNow())
    const options = session.view.stations[1]?.rounds[0]?.tally.options ?? []
    expect(options.map(({ words }) => words)).toEqual(before?.options.map(({ words }) => words))
    expect(options.filter(({ gone }) => gone).map(({ key }) => key)).toEqual([card?.card])
    await room.run(session.stopVote(station))
    expect(told()).toEqual(nothing)
    expect(session.view.stations[1]?.rounds[0]?.round.state).toBe('closed')
  })

  it.each([
    ['{"v":99,"id":"future"}', says['newer-document']],
    ['{"v":1,"id":7}', says['unreadable-document']('workshop')],
    ['<html>', says['unreadable-document']('workshop')],
  ])('a workshop that cannot be read is left as it is: %s', async (text, sentence) => {
    const first = await laid(make)
    const { room, board } = first
    await room.run(board.store.set('workshop', text))
    first.close()
    const before = picture(room.document)
    const notes = notesOn(room.document)
    const { session, says: told, board: again } = await room.open()
    expect(session.view.phase).toBe('unreadable')
    expect(told()).toEqual([sentence])
    await room.run(session.lay({ form: 'one-vote', kinds: ['check-in'], departments }))
    await room.run(session.startVote(station, 'count'))
    await room.run(session.removeEverything())
    expect(told()).toContain(sentence)
    expect(await room.run(again.store.get('workshop'))).toBe(text)
    expect(picture(room.document)).toBe(before)
    expect(notesOn(room.document)).toEqual(notes)
  })
})
