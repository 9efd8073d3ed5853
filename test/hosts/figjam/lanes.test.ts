import { describe, expect, test } from 'vitest'
import {
  createFigjamHost,
  createTestPanel,
  createVirtualScheduler,
  fullManifest,
  inNodeRealm,
  inThisRealm,
} from './index.ts'
import { quickJSWorlds } from './lanes/quickjs.ts'
import type { MakeWorld } from './index.ts'

const lanes: [string, () => MakeWorld | Promise<MakeWorld>][] = [
  ['V8, this realm', () => inThisRealm],
  ['V8, a realm of its own', () => inNodeRealm],
  ['QuickJS', quickJSWorlds],
]

/** Strict, as a built `code.js` is. Each answer goes to the panel, so that lanes can be compared. */
const script = (body: string) => `(function () { 'use strict'
  figma.showUI(__html__, { width: 340, height: 640, themeColors: true })
  function say(value) { figma.ui.postMessage(value) }
  function attempt(name, run) {
    try { say([name, run()]) } catch (error) { say([name, error.name, error.message]) }
  }
  ${body}
})()`

async function play(makeWorld: MakeWorld, body: string) {
  const scheduler = createVirtualScheduler()
  const host = createFigjamHost({ scheduler })
  const ana = host.client({ id: 'ana', name: 'Ana' })
  const ben = host.client({ id: 'ben', name: 'Ben' })
  const panel = createTestPanel()
  const plugin = { manifest: fullManifest, code: script(body), html: '<p></p>', mount: panel.mount }
  const run = host.run(ana, plugin, makeWorld)
  await scheduler.pass(0)
  ben.person.placeSticky({ x: 100, y: 100, text: 'From Ben' })
  panel.say({ hello: [1, undefined, null, 'a\u0000b\u2028', new Date(0), new Uint8Array([1, 2])] })
  await scheduler.pass(1000)
  return { host, run, panel, scheduler }
}

const scenario = `
  var section = figma.createSection()
  section.name = 'Round'
  section.resizeWithoutConstraints(600, 400)
  section.setPluginData('tag', JSON.stringify({ v: 1 }))
  attempt('fills', function () { return section.fills })
  attempt('frozen', function () { return Object.isFrozen(section.fills[0].color) })
  attempt('read-only', function () { section.width = 3 })
  attempt('unknown', function () { section.nonsense = 3 })
  attempt('missing', function () { return section.nonsense })
  attempt('createPage', function () { return figma.createPage() })
  attempt('mixed', function () { figma.ui.postMessage(figma.mixed) })
  attempt('in', function () { return ['width' in section, 'rotation' in section] })
  attempt('same', function () { return figma.currentPage.children[0] === section })
  attempt('global names', function () { return [typeof window, typeof Intl, typeof TextEncoder, typeof fetch] })
  figma.loadFontAsync({ family: 'Inter', style: 'Bold' }).then(function () {
    var text = figma.createText()
    text.fontName = { family: 'Inter', style: 'Bold' }
    text.characters = 'Words'
    section.appendChild(text)
    say(['text', text.fontName, text.parent.name, text.name])
    return figma.loadFontAsync({ family: 'Nope', style: 'Bold' })
  }).catch(function (error) { say(['rejected', error instanceof Error, error.message]) })
  setTimeout(function () { say(['timer']); throw new Error('in a timer') }, 10)
  figma.currentPage.on('nodechange', function (event) {
    say(event.nodeChanges.map(function (change) {
      return [change.type, change.origin, change.node.type, change.properties]
    }))
  })
  figma.ui.onmessage = async function (message, props) {
    say(['echo', message, props.origin])
    throw new TypeError('in a handler')
  }
  say(figma.currentUser.name)
`

describe('lanes', () => {
  test.each(lanes)('F25 F14 F6 a script does the same in every lane: %s', async (_, load) => {
    const reference = await play(inThisRealm, scenario)
    const { panel, run } = await play(await load(), scenario)
    expect(panel.received.length).toBeGreaterThan(15)
    expect(panel.received).toEqual(reference.panel.received)
    expect(run.errors).toEqual(reference.run.errors)
    expect(run.errors).toEqual(['TypeError: in a handler', 'Error: in a timer'])
    run.close()
  })

  test.each(lanes)('F4 strict code throws QuickJS’s words in every lane: %s', async (_, load) => {
    const { panel } = await play(await load(), scenario)
    expect(panel.received).toContainEqual(['read-only', 'TypeError', 'no setter for property'])
    expect(panel.received).toContainEqual(['unknown', 'TypeError', 'object is not extensible'])
    expect(panel.received).toContainEqual(['in', [true, false]])
    expect(panel.received).toContainEqual(['frozen', true])
    expect(panel.received).toContainEqual([
      'global names',
      ['undefined', 'undefined', 'undefined', 'undefined'],
    ])
  })

  test('F24 closePlugin does not stop the script: what comes after it throws (types)', async () => {
    const worlds = await quickJSWorlds()
    const { run } = await play(worlds, 'figma.closePlugin(); say(1)')
    expect(run.closed).toBe(true)
    expect(run.errors).toEqual(['Error: The plugin has been closed'])
  })
})
