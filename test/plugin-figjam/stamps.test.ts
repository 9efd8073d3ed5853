import { afterEach, describe, expect, it } from 'vitest'
import { makeFigjamTrial, type FigjamTrial } from '../contract/figjam.ts'
import { laid, laySample, middle } from '../contract/sample.ts'
import type { FigjamHostOptions } from '../hosts/figjam/index.ts'

describe('stamps', () => {
  let trial: FigjamTrial

  const open = async (options: FigjamHostOptions = {}) => {
    trial = await makeFigjamTrial(options)()
    await laySample(trial.board, { x: 0, y: 0 })
    return (await trial.board.read()).items
  }
  const stampOn = async (at: { x: number; y: number }) => {
    const id = trial.people[1].stamp(at)
    const { notes } = await trial.board.read()
    return notes.find((note) => note.id === id)
  }

  afterEach(() => trial.close())

  it('stick to a labelled box, on its label as well as beside it', async () => {
    const box = laid(await open(), 'vote', 'votes', 'two')
    const { left, top } = box.box
    expect((await stampOn(middle(box)))?.stuckTo).toBe(box.id)
    expect((await stampOn({ x: left + 60, y: top + 30 }))?.stuckTo).toBe(box.id)
  })

  it('stick to the card by its title and by what adorns it', async () => {
    const card = laid(await open(), 'card', 'card', 'one')
    const { left, top } = card.box
    expect((await stampOn({ x: left + 100, y: top + 60 }))?.stuckTo).toBe(card.id)
    // The word "Who" above the field.
    expect((await stampOn({ x: left + 60, y: top + 160 }))?.stuckTo).toBe(card.id)
  })

  it('stick to the note under them, ours or not', async () => {
    const chip = laid(await open(), 'chip', 'idea')
    const note = trial.people[0].sticky({ x: 500, y: 1100 }, 'idea')
    const far = trial.people[0].sticky({ x: -4000, y: 0 }, 'elsewhere')
    expect((await stampOn({ x: 500, y: 1100 }))?.stuckTo).toBe(note)
    expect((await stampOn({ x: -4000, y: 0 }))?.stuckTo).toBe(far)
    expect((await stampOn(middle(chip)))?.stuckTo).toBe(chip.id)
    expect(await stampOn({ x: -9000, y: -9000 })).toMatchObject({ stuckTo: null, text: '' })
  })

  it('name their author, who is asked for only once', async () => {
    await open()
    trial.people[1].stamp({ x: 500, y: 1100 })
    let asked = 0
    trial.host.faults.before = (_, __, member) => {
      if (member === 'getAuthorAsync') asked += 1
    }
    for (let count = 0; count < 3; count++) {
      expect((await trial.board.read()).notes).toMatchObject([
        { author: { id: 'ben', name: 'Ben' } },
      ])
    }
    expect(asked).toBe(1)
  })

  it('count without an author where FigJam knows none, or fails', async () => {
    await open({ stampAuthors: 'null' })
    trial.people[1].stamp({ x: 500, y: 1100 })
    const anonymous = [{ kind: 'stamp', author: { id: null, name: null } }]
    expect((await trial.board.read()).notes).toMatchObject(anonymous)
    trial.host.faults.before = (_, __, member) => {
      if (member === 'getAuthorAsync') throw new Error('offline')
    }
    expect((await trial.board.read()).notes).toMatchObject(anonymous)
  })
})
