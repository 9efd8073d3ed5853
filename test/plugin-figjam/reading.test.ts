import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeFigjamTrial, type FigjamTrial } from '../contract/figjam.ts'
import { laid, laySample, middle } from '../contract/sample.ts'
import type { ItemPatch } from '../hosts/document/document.ts'

describe('reading FigJam', () => {
  let trial: FigjamTrial
  let vote: { x: number; y: number }

  beforeEach(async () => {
    trial = await makeFigjamTrial()()
    await laySample(trial.board, { x: 0, y: 0 })
    vote = middle(laid((await trial.board.read()).items, 'vote', 'votes', 'one'))
  })

  afterEach(() => trial.close())

  const byHand = (id: string, patch: ItemPatch) =>
    trial.host.document.act({ user: 'ben', client: 'tab-2', via: 'hand' }, 'patch', (writer) =>
      writer.update(id, patch),
    )
  const put = (item: { type: string } & ItemPatch): string =>
    trial.host.document.act(
      { user: 'ben', client: 'tab-2', via: 'hand' },
      'put',
      (writer) => writer.create(item).id,
    )
  const notes = async () => (await trial.board.read()).notes

  it('takes hidden notes for none, and those in something hidden', async () => {
    const [ana] = trial.people
    const seen = ana.sticky(vote, 'seen')
    byHand(ana.sticky(vote, 'hidden'), { visible: false })
    const hall = put({ type: 'section', x: 5000, y: 0, width: 900, height: 900 })
    const inside = put({ type: 'section', parent: hall, x: 100, y: 100, width: 600, height: 600 })
    put({ type: 'sticky', parent: inside, x: 10, y: 10, width: 240, height: 240 })
    expect(await notes()).toHaveLength(2)
    byHand(hall, { visible: false })
    expect((await notes()).map(({ id }) => id)).toEqual([seen])
  })

  it('counts what lies in a section that hides its contents', async () => {
    const { items } = await trial.board.read()
    const area = laid(items, 'station', 'area').id
    trial.people[0].sticky(vote, 'still there')
    const props = trial.host.document.get(area)?.props ?? {}
    byHand(area, { props: { ...props, sectionContentsHidden: true } })
    expect((await notes()).map(({ text }) => text)).toEqual(['still there'])
  })

  it('leaves out a note that somebody removes while it is being read, and nothing else', async () => {
    const [ana, ben] = trial.people
    const first = ana.sticky(vote, 'first')
    const second = ben.sticky(vote, 'second')
    for (const member of ['visible', 'absoluteBoundingBox', 'text', 'fills', 'authorName']) {
      const gone = ben.sticky(vote, 'gone')
      trial.host.faults.before = (_, handle, asked) => {
        if (handle === gone && asked === member && trial.host.document.get(gone)) ben.remove([gone])
      }
      expect((await notes()).map(({ id }) => id)).toEqual([first, second])
      expect(trial.host.document.get(gone)).toBeUndefined()
    }
  })

  it('fails where the host fails, instead of counting too few', async () => {
    trial.people[0].sticky(vote, 'one')
    trial.host.faults.before = (_, __, member) => {
      if (member === 'fills') throw new Error('in get_fills: something broke')
    }
    await expect(trial.board.read()).rejects.toMatchObject({ kind: 'failed' })
  })

  it('reads a turned note where its middle is, as if it lay straight', async () => {
    const id = trial.people[0].sticky(vote, 'turned')
    const before = (await notes())[0]?.box
    const node = await trial.panel.run.figma.getNodeByIdAsync(id)
    if (node?.type !== 'STICKY') throw new Error('No sticky')
    const half = Math.SQRT1_2
    const { x, y } = node
    // Turned by 45° about its own middle.
    node.relativeTransform = [
      [half, half, x + 120 - 240 * half],
      [-half, half, y + 120],
    ]
    expect((await notes())[0]?.box).toEqual(before)
  })

  it('knows no colour where a note has not one solid fill', async () => {
    const [ana] = trial.people
    const figma = trial.panel.run.figma
    const fills: Paint[][] = [
      [],
      [figma.util.solidPaint('#A8DAFF'), figma.util.solidPaint('#A8DAFF')],
      [{ ...figma.util.solidPaint('#A8DAFF'), visible: false }],
    ]
    for (const paints of fills) {
      const node = await figma.getNodeByIdAsync(ana.sticky(vote, 'colourless', 'blue'))
      if (node?.type === 'STICKY') node.fills = paints
    }
    ana.sticky(vote, 'blue', 'blue')
    expect((await notes()).map(({ hue }) => hue)).toEqual([null, null, null, 'blue'])
  })

  it('takes only words, colour and author from notes on our ground, and asks others for nothing', async () => {
    trial.people[0].sticky({ x: -5000, y: 0 }, 'private')
    const asked = new Set<string>()
    trial.host.faults.before = (_, handle, member) => {
      if (trial.host.document.get(handle)?.type === 'sticky') asked.add(member)
    }
    await trial.board.read()
    expect([...asked].toSorted()).toEqual(['absoluteBoundingBox', 'visible'])
  })

  it('reads words and authors in a box that was dragged off its card and area', async () => {
    const { items } = await trial.board.read()
    const box = laid(items, 'vote', 'votes', 'one')
    await trial.board.change([{ id: box.id, to: { x: 9000, y: 9000 } }])
    trial.people[1].sticky({ x: 9100, y: 9200 }, 'followed it')
    expect(await notes()).toMatchObject([{ text: 'followed it', author: { name: 'Ben' } }])
  })

  it('finds the label of a copied box beside the original, each with its own words', async () => {
    const { items } = await trial.board.read()
    const { document } = trial.host
    const box = laid(items, 'choice', 'yes')
    const label = document
      .items()
      .find((item) => item.type === 'text' && item.text === 'Yes & <no>')
    trial.people[0].lock([box.id, label?.id ?? ''], false)
    const [copy = '', second = ''] = trial.people[0].duplicate([box.id, label?.id ?? ''], {
      dx: 0,
      dy: 700,
    })
    trial.people[0].write(box.id, 'No')
    byHand(second, { text: 'Perhaps' })
    const after = await trial.board.read()
    const texts = new Map(after.items.map(({ id, text }) => [id, text]))
    expect([texts.get(box.id), texts.get(copy)]).toEqual(['No', 'Perhaps'])
  })

  it('leaves alone what carries a tag of another version, or of nobody', async () => {
    const { items } = await trial.board.read()
    const chip = laid(items, 'chip', 'idea')
    const figma = trial.panel.run.figma
    for (const tag of ['{"v":2}', 'no JSON', '', '[]']) {
      const node = await figma.getNodeByIdAsync(chip.id)
      node?.setPluginData('tag', tag)
      expect((await trial.board.read()).items).toHaveLength(items.length - 1)
      expect(node?.getPluginData('tag')).toBe(tag)
    }
  })
})
