import { anything, array, assert, asyncProperty, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnswer } from '../../plugin-figjam/answer.ts'
import { HostError } from '../../plugin-figjam/host-error.ts'
import { createVerbs, type Answers } from '../../plugin-figjam/verbs.ts'
import { createHome } from '../../plugin-figjam/home.ts'
import { wire, type FromSandbox } from '../../shared/board/messages.ts'
import { openPlugin } from '../hosts/figjam/index.ts'

/** Lets promises come to rest. */
const rest = () => new Promise<void>((resolve) => void setTimeout(resolve, 0))

/** A sandbox that answers, without a panel: what it is told and what it says. */
function createSandbox(changed: Partial<Answers> = {}) {
  const { figma } = openPlugin()
  const said: FromSandbox[] = []
  const answers = { ...createVerbs(figma, createHome(figma)), ...changed }
  const hear = createAnswer(answers, (message) => said.push(message))
  return { said, hear }
}

describe('what the panel posts', () => {
  it('is answered, ignored with a reason, or both sides’ bug – but never thrown into the host', async () => {
    const { said, hear } = createSandbox()
    let count = 0
    assert(
      property(anything(), (message) => {
        hear(message)
        count += 1
        expect(said.length).toBe(count)
        const last = said.at(-1)
        expect(last && 'ignored' in last && last.ignored).toMatch(/^(not|a) /)
      }),
    )
  })

  it('gets exactly one answer for every request, whatever its arguments are', async () => {
    const verbs = ['read', 'freeSpace', 'create', 'change', 'remove', 'load', 'save', 'show', 'say']
    await assert(
      asyncProperty(constantFrom(...verbs), array(anything()), async (verb, args) => {
        const { said, hear } = createSandbox()
        hear({ wire, id: 'a', verb, args })
        await rest()
        expect(said).toEqual([expect.objectContaining({ wire, id: 'a' })])
      }),
      { numRuns: 60 },
    )
  })

  it('is refused where it is larger than either side agreed to', async () => {
    const { said, hear } = createSandbox()
    hear({ wire, id: 'a', verb: 'say', args: ['x'.repeat(81)] })
    hear({ wire, id: 'b', verb: 'save', args: ['board', 'k', 'x'.repeat(200_001)] })
    hear({ wire, id: 'c', verb: 'remove', args: [Array(5001).fill('1:2')] })
    hear({ wire, id: 'i'.repeat(201), verb: 'read', args: [] })
    await rest()
    expect(said.map((one) => ('error' in one ? one.error.kind : Object.keys(one)))).toEqual([
      'failed',
      'failed',
      'failed',
      ['wire', 'ignored'],
    ])
  })

  it('hears of what went wrong in its own terms, and of what was made', async () => {
    const thrown = new HostError('failed', 'half done', { made: ['1:2'], items: ['1:3'] })
    const { said, hear } = createSandbox({
      create: () => Promise.reject(thrown),
      change: () => {
        throw new Error('in set_x: The node with id "1:9" does not exist')
      },
      save: () =>
        Promise.reject(new Error('This pluginData entry exceeds 100 kB per entry limit.')),
    })
    hear({ wire, id: 'a', verb: 'create', args: [[]] })
    hear({ wire, id: 'b', verb: 'change', args: [[]] })
    hear({ wire, id: 'c', verb: 'save', args: ['board', 'k', 't'] })
    await rest()
    const errors = said.map((one) => ('error' in one ? one.error : null))
    expect(errors).toContainEqual({
      kind: 'failed',
      message: 'half done',
      made: ['1:2'],
      items: ['1:3'],
    })
    expect(new Set(errors.map((error) => error?.kind))).toEqual(new Set(['failed', 'full', 'gone']))
  })
})
