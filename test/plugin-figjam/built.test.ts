import { gzipSync } from 'node:zlib'
import { parse } from 'acorn'
import { describe, expect, it } from 'vitest'
import { describeBoard } from '../contract/board-contract.ts'
import { makeFigjamTrial, manifest } from '../contract/figjam.ts'
import { en } from '../../shared/language/en.ts'
import { inNodeRealm } from '../hosts/figjam/index.ts'
import { quickJSWorlds } from '../hosts/figjam/lanes/quickjs.ts'
import { builtPage, builtScript } from './built-script.ts'

const code = await builtScript()
const quickJS = await quickJSWorlds()

describeBoard('FigJam, built, in QuickJS,', makeFigjamTrial({}, { code, makeWorld: quickJS }))

describe('the built sandbox', () => {
  it('is one strict script of the language level that Figma’s sandbox takes', () => {
    expect(() => parse(code, { ecmaVersion: 2017, sourceType: 'script' })).not.toThrow()
    expect(code.startsWith('"use strict"')).toBe(true)
    expect(code).not.toMatch(/\beval\b|new Function|import\(|import\.meta/)
  })

  it('weighs no more than 12 kB, zipped', () => {
    expect(gzipSync(code).length).toBeLessThanOrEqual(12_000)
  })

  it('needs nothing that only a browser’s engine has', async () => {
    const trial = await makeFigjamTrial({}, { code, makeWorld: inNodeRealm })()
    expect(await trial.board.read()).toEqual({ notes: [], items: [], unread: [] })
    expect(trial.panel.run.errors).toEqual([])
    await trial.close()
  })
})

describe('the built panel', () => {
  it('is one file that loads nothing', async () => {
    const html = await builtPage()
    expect(html).not.toMatch(/<script[^>]+src=|<link[^>]+href=|\bVERSION\b/)
    expect(html).toContain("default-src 'none'")
  })
})

describe('the manifest', () => {
  it('asks for what the plugin uses, and no network', () => {
    expect(manifest).toMatchObject({
      name: en.product,
      editorType: ['figjam'],
      documentAccess: 'dynamic-page',
      networkAccess: { allowedDomains: ['none'] },
      permissions: ['currentuser', 'activeusers', 'fileusers'],
    })
  })
})
