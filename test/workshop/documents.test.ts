import fc from 'fast-check'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { doors, open, openWith, write, type Door } from '../../shared/workshop/documents.ts'

/** A document that has been through two changes of shape. */
const door: Door<{ v: 3; names: string[] }> = {
  schema: z.object({ v: z.literal(3), names: z.array(z.string()) }),
  migrations: [
    ({ name, ...rest }) => ({ ...rest, v: 2, names: String(name) }),
    ({ names, ...rest }) => ({ ...rest, v: 3, names: String(names).split(' ') }),
  ],
}

describe('the door for documents', () => {
  it('lets in what fits, whatever its version', () => {
    const value = { v: 3, names: ['Ana', 'Ben'] }
    expect(openWith(door, '{"v":1,"name":"Ana Ben"}')).toEqual({ state: 'ok', value })
    expect(openWith(door, '{"v":2,"names":"Ana Ben"}')).toEqual({ state: 'ok', value })
    expect(openWith(door, JSON.stringify(value))).toEqual({ state: 'ok', value })
  })

  it('tells missing, newer and unreadable apart', () => {
    expect(openWith(door, null).state).toBe('missing')
    expect(openWith(door, '').state).toBe('missing')
    expect(openWith(door, '{"v":4,"names":{}}').state).toBe('newer')
    for (const text of ['{', '[]', 'null', '7', '{"v":"3"}', '{"v":0}', '{"v":2.5}', '{"v":3}']) {
      expect([text, openWith(door, text).state]).toEqual([text, 'unreadable'])
    }
  })

  it('survives a migration that meets what it cannot take', () => {
    const strict: Door<{ v: 2 }> = {
      schema: z.object({ v: z.literal(2) }),
      migrations: [
        () => {
          throw new Error('not this')
        },
      ],
    }
    expect(openWith(strict, '{"v":1}').state).toBe('unreadable')
  })

  it('throws nothing, whatever the text', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.constantFrom(...kinds), (text, kind) => {
        expect(['ok', 'missing', 'newer', 'unreadable']).toContain(open(kind, text).state)
      }),
    ))

  it('gives back what was written, and refuses what is too large', () => {
    const claim = { v: 1 as const, action: 'stop', revision: 3, panel: 'p', name: 'Ana ü', at: 5 }
    const text = write('claim', claim, 200)
    expect(open('claim', text)).toEqual({ state: 'ok', value: claim })
    const bytes = Buffer.byteLength(text, 'utf8')
    expect(write('claim', claim, bytes)).toBe(text)
    expect(() => write('claim', claim, bytes - 1)).toThrow(
      expect.objectContaining({ kind: 'full' }),
    )
  })
})

const kinds = Object.keys(doors) as (keyof typeof doors)[]
