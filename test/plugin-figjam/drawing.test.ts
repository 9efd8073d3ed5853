import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BoardError } from '../../shared/board/board-error.ts'
import { newItems } from '../../shared/board/new-items.ts'
import { makeFigjamTrial, manifest, type FigjamTrial } from '../contract/figjam.ts'
import { failure } from '../contract/items-contract.ts'
import { laid, laySample, middle, sampleScene } from '../contract/sample.ts'

const whose = { workshop: 'w1', station: 'sample-1' }
const rest = sampleScene.items.map((_, index) => index).slice(1)

describe('drawing in FigJam', () => {
  let trial: FigjamTrial

  beforeEach(async () => {
    trial = await makeFigjamTrial()()
  })
  afterEach(() => trial.close())

  const layArea = async () => {
    const [area = ''] = await trial.board.create(
      newItems(sampleScene, [0], { x: 0, y: 0 }, null, whose),
      () => false,
    )
    return area
  }
  const layRest = (area: string) =>
    trial.board.create(newItems(sampleScene, rest, { x: 0, y: 0 }, area, whose), () => false)

  it('leaves nothing behind when the host fails, whichever call it is that fails', async () => {
    const area = await layArea()
    let calls = 0
    trial.host.faults.before = () => void (calls += 1)
    await trial.board.remove(await layRest(area))
    const most = calls
    expect(most).toBeGreaterThan(200)
    const failures = Array.from({ length: most }, (_, call) => call).filter(
      (call) => call % 5 === 0 || call > most - 10,
    )
    for (const failing of failures) {
      let left = failing
      trial.host.faults.before = (_, handle) => {
        // The message itself has to get through, or nobody could say anything.
        if (handle !== 'figma.ui' && left-- === 0) throw new Error('in something: it broke')
      }
      const result = await layRest(area).catch((error: BoardError) => error)
      trial.host.faults.before = null
      // What comes after the last call that we make is nothing that could fail us.
      await trial.board.remove(Array.isArray(result) ? result : [])
      expect(Array.isArray(result) ? [] : result.made).toEqual([])
      expect(trial.count()).toBe(1)
    }
  })

  it('is one step of this person’s undo', async () => {
    const area = await layArea()
    await layRest(area)
    trial.people[0].sticky({ x: -3000, y: 0 }, 'mine')
    trial.clients[0].person.undo()
    trial.clients[0].person.undo()
    expect(trial.count()).toBe(trial.host.document.items().length - 2)
    trial.clients[0].person.undo()
    expect(trial.count()).toBe(1)
  })

  it('is one message to the sandbox and one back', async () => {
    const area = await layArea()
    const before = trial.panel.heard.length
    await layRest(area)
    expect(trial.panel.heard).toHaveLength(before + 1)
  })

  it('says that the area is gone, and draws nothing', async () => {
    const area = await layArea()
    trial.people[0].lock([area], false)
    trial.people[0].remove([area])
    const error = await failure(layRest(area))
    expect(error).toMatchObject({ kind: 'gone', items: [area] })
    expect(trial.count()).toBe(0)
  })

  it('gives exact colours, the host’s own title to areas only, and marks all of it as ours', async () => {
    await laySample(trial.board, { x: 0, y: 0 })
    const items = trial.host.document
      .items()
      .filter(({ type }) => !['page', 'document'].includes(type))
    const sections = items.filter(({ type }) => type === 'section')
    expect(sections.map(({ props }) => props['name'])).toEqual(['5 Sample', '', ''])
    expect(sections.map(({ fill }) => fill)).toEqual(['#F5FBFF', '#FFFFFF', '#FFFFFF'])
    const data = items.map((item) => item.data[manifest.id])
    expect(data.every((entry) => typeof entry?.['part'] === 'string')).toBe(true)
  })

  it('writes in the font that is there when a person’s own is missing', async () => {
    await laySample(trial.board, { x: 0, y: 0 })
    const { items } = await trial.board.read()
    const state = laid(items, 'words', 'state')
    const label = trial.host.document.items().find((item) => item.text === state.text)
    trial.host.document.act({ user: 'ben', client: 'x', via: 'hand' }, 'font', (writer) =>
      writer.update(label?.id ?? '', {
        props: { ...label?.props, fontName: { family: 'Comic', style: 'Regular' } },
      }),
    )
    await trial.board.change([{ id: state.id, text: 'Vote now' }])
    expect(laid((await trial.board.read()).items, 'words', 'state').text).toBe('Vote now')
  })

  it('lets what people put on a card go nowhere when the card goes: stamps, groups, their own boxes', async () => {
    await laySample(trial.board, { x: 0, y: 0 })
    const { items } = await trial.board.read()
    const card = laid(items, 'card', 'card', 'one')
    const at = middle(laid(items, 'vote', 'votes', 'one'))
    const [ana, ben] = trial.people
    const note = ana.sticky(at, 'mine')
    const stamp = ben.stamp(at)
    const box = trial.host.document.act(
      { user: 'ben', client: 'tab-2', via: 'hand' },
      'put',
      (writer) =>
        writer.create({ type: 'rectangle', parent: card.id, x: 30, y: 500, width: 50, height: 50 })
          .id,
    )
    const places = () => [note, stamp, box].map((id) => trial.host.document.absolute(id))
    const before = places()
    expect(trial.host.document.get(note)?.parent).toBe(card.id)
    await trial.board.remove([card.id])
    expect(trial.host.document.get(card.id)).toBeUndefined()
    expect(places()).toEqual(before)
    expect(trial.host.document.get(stamp)?.props['stuckTo']).toBe(note)
  })

  it('locks what nobody should take along, and leaves free what people write on, move and copy', async () => {
    await laySample(trial.board, { x: 0, y: 0 })
    const free = trial.host.document
      .items()
      .filter(({ type, locked }) => !['page', 'document'].includes(type) && !locked)
    expect(free.map(({ type, text }) => [type, text].join(' '))).toEqual([
      'section ',
      'text Card one',
      'shape ',
      'section ',
      'text Card two',
      'shape ',
      'shape 7',
    ])
  })

  it('moves a box with its label', async () => {
    await laySample(trial.board, { x: 0, y: 0 })
    const { items } = await trial.board.read()
    const box = laid(items, 'choice', 'yes')
    const label = () => {
      const text = trial.host.document.items().find((item) => item.text === 'Yes & <no>')
      return trial.host.document.absolute(text?.id ?? '')
    }
    const before = label()
    await trial.board.change([{ id: box.id, to: { x: box.box.left + 10, y: box.box.top - 20 } }])
    expect(label()).toEqual({ x: before.x + 10, y: before.y - 20 })
  })
})
