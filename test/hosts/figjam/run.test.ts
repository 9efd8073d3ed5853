import { describe, expect, test } from 'vitest'
import { fullManifest, openPlugin } from './index.ts'
import { createTestPanel } from './test-panel.ts'

describe('F23', () => {
  test('F23 a plugin’s actions are one step, unless it commits in between (types)', () => {
    const { figma, ana } = openPlugin()
    const nodes = () => figma.currentPage.children.map((node) => node.type)
    figma.createText()
    figma.createRectangle()
    expect(ana.person.undo()).toBe(true)
    expect(nodes()).toEqual([])
    figma.createText()
    figma.commitUndo()
    const box = figma.createRectangle()
    box.x = 5
    ana.person.undo()
    expect(nodes()).toEqual(['TEXT'])
    expect(box.removed).toBe(true)
    ana.person.redo()
    expect(nodes()).toEqual(['TEXT', 'RECTANGLE'])
    expect(box.x).toBe(5)
  })

  test('F23 triggerUndo goes back to the last commit (types)', () => {
    const { figma } = openPlugin()
    figma.createText()
    figma.commitUndo()
    figma.createText()
    figma.createText()
    figma.triggerUndo()
    expect(figma.currentPage.children).toHaveLength(1)
  })

  test('F23 a user’s undo leaves other windows’ work alone, and their own goes step by step', () => {
    const { figma, ana, ben } = openPlugin()
    ana.person.placeSticky({ x: 0, y: 0 })
    figma.createText()
    figma.createText()
    ben.person.placeSticky({ x: 900, y: 0 })
    ana.person.undo()
    expect(figma.currentPage.children.map((node) => node.type)).toEqual(['STICKY', 'STICKY'])
    ana.person.undo()
    expect(figma.currentPage.children).toHaveLength(1)
  })
})

describe('F24', () => {
  test('F24 notify: one at a time, 100 characters, a button, and why it went (types)', async () => {
    const { figma, ana, scheduler } = openPlugin()
    const gone: string[] = []
    const onDequeue = (reason: string) => void gone.push(reason)
    figma.notify('x'.repeat(150), { onDequeue })
    let pressed = 0
    figma.notify('second', {
      timeout: Infinity,
      onDequeue,
      button: { text: 'Do', action: () => void pressed++ },
    })
    const third = figma.notify('third', { onDequeue })
    expect(ana.toasts.current?.message).toHaveLength(100)
    await scheduler.pass(3000)
    expect(ana.toasts.current?.message).toBe('second')
    await scheduler.pass(100_000)
    ana.toasts.current?.press()
    expect([pressed, ana.toasts.current?.message]).toEqual([1, 'third'])
    third.cancel()
    expect(gone).toEqual(['timeout', 'action_button_click', 'dismiss'])
    expect(ana.toasts.current).toBeNull()
  })

  test('F24 closePlugin tells `close`, ends timers and panel, and figma is of no use afterwards (types)', async () => {
    const { figma, run, ana, host, panel, scheduler } = openPlugin({ closedMessage: 'It is over' })
    figma.showUI('<p></p>')
    let closing = 0
    figma.on('close', () => void closing++)
    figma.currentPage.on('nodechange', () => undefined)
    run.evaluate('setInterval(function () { console.log("tick") }, 10)')
    await scheduler.pass(25)
    expect(run.logs).toEqual(['log: tick', 'log: tick'])
    expect(host.control.leaks()).toEqual({ listeners: 2, timers: 1, promises: 0 })
    figma.closePlugin('Bye')
    expect([closing, panel.state, ana.running]).toEqual([1, null, null])
    expect(ana.toasts.current?.message).toBe('Bye')
    expect(run.pending.leaks()).toEqual({ listeners: 0, timers: 0, promises: 0 })
    await scheduler.pass(100)
    expect(run.logs).toHaveLength(2)
    expect(() => figma.currentPage).toThrow('It is over')
  })

  test('a user runs one plugin at a time: the next ends the last (documentation)', () => {
    const { host, ana, run } = openPlugin()
    const next = host.run(ana, { manifest: fullManifest, code: 'figma.createText()' })
    expect([run.closed, ana.running === next]).toEqual([true, true])
    expect(host.document.items().some((item) => item.type === 'text')).toBe(true)
  })

  test('hosts leave no listener of an ended plugin on the document', () => {
    const { host, run } = openPlugin()
    const listening = host.document.listenerCount()
    run.close()
    expect(host.document.listenerCount()).toBeLessThan(listening)
    const rest = host.document.listenerCount()
    host.run(host.client('cem'), { manifest: fullManifest }).close()
    expect(host.document.listenerCount()).toBe(rest)
  })
})

describe('F25', () => {
  test('F25 messages wait until the panel has loaded, and keep their order (documentation)', async () => {
    const { host, ana, scheduler } = openPlugin()
    const panel = createTestPanel(false)
    const { figma } = host.run(ana, { manifest: fullManifest, mount: panel.mount })
    figma.showUI('<p></p>')
    figma.ui.postMessage(1)
    figma.ui.postMessage({ two: [2, undefined] })
    await scheduler.pass(100)
    expect(panel.received).toEqual([])
    panel.port?.loaded()
    await scheduler.pass(0)
    expect(panel.received).toEqual([1, { two: [2, undefined] }])
  })

  test('F25 only plain data, dates and bytes cross (documentation, reports)', () => {
    const { figma } = openPlugin()
    figma.showUI('')
    const send = (value: unknown) => () => figma.ui.postMessage(value)
    expect(send(figma.mixed)).toThrow('in postMessage: Cannot unwrap symbol')
    expect(send({ run: () => 1 })).toThrow('in postMessage: Cannot unwrap function')
    expect(send(new ArrayBuffer(1))).toThrow('in postMessage: Cannot unwrap ArrayBuffer')
    const circle: { self?: object } = {}
    circle.self = circle
    expect(send(circle)).toThrow('circular')
  })

  test('F25 from the panel: only `pluginMessage` reaches the script, from a null origin (documentation)', async () => {
    const { figma, panel, scheduler } = openPlugin({ messageMs: 10 })
    const heard: unknown[] = []
    figma.showUI('')
    figma.ui.onmessage = (message: unknown, { origin }) => void heard.push([message, origin])
    figma.ui.on('message', (message: unknown) => void heard.push(message))
    panel.port?.post('nonsense')
    panel.port?.post({ other: 1 })
    panel.say({ $ref: 'not a reference', n: 1 })
    await scheduler.pass(9)
    expect(heard).toEqual([])
    await scheduler.pass(1)
    const message = { $ref: 'not a reference', n: 1 }
    expect(heard).toEqual([[message, 'null'], message])
  })

  test('F25 size, place and sight of the panel (types)', () => {
    const { figma, panel } = openPlugin()
    expect(() => figma.ui.resize(1, 1)).toThrow()
    figma.showUI('<p></p>', { width: 340, height: 640, themeColors: true })
    expect(panel.state).toMatchObject({ width: 340, height: 640, visible: true, themeColors: true })
    figma.ui.resize(10, 700)
    figma.ui.reposition(3, 4)
    figma.ui.hide()
    expect(panel.state).toMatchObject({
      width: 70,
      height: 700,
      visible: false,
      position: { x: 3, y: 4 },
    })
    figma.ui.show()
    expect(panel.state?.visible).toBe(true)
    figma.ui.close()
    expect(panel.state).toBeNull()
  })

  test('F25 a panel that was replaced is heard no more', async () => {
    const { figma, panel, scheduler } = openPlugin()
    const heard: unknown[] = []
    figma.ui.onmessage = (message: unknown) => void heard.push(message)
    figma.showUI('one')
    const old = panel.port
    figma.showUI('two')
    old?.post({ pluginMessage: 'old' })
    panel.say('new')
    await scheduler.pass(0)
    expect(heard).toEqual(['new'])
  })
})

describe('F29', () => {
  test('F29 the timer: everybody’s, in seconds, with its events (types)', async () => {
    const { figma, host, scheduler } = openPlugin()
    const { timer } = figma
    const heard: string[] = []
    const events = ['timerstart', 'timerpause', 'timerresume', 'timeradjust', 'timerdone'] as const
    for (const event of events) figma.on(event, () => void heard.push(event))
    expect([timer?.state, timer?.remaining, timer?.total]).toEqual(['STOPPED', 0, 0])
    timer?.start(10)
    await scheduler.pass(4000)
    expect([timer?.state, timer?.remaining, timer?.total]).toEqual(['RUNNING', 6, 10])
    host.timer.pause()
    await scheduler.pass(9000)
    expect([timer?.state, timer?.remaining]).toEqual(['PAUSED', 6])
    timer?.resume()
    timer?.start(8)
    expect(timer?.total).toBe(12)
    await scheduler.pass(8000)
    expect(timer?.state).toBe('STOPPED')
    expect(heard).toEqual(['timerstart', 'timerpause', 'timerresume', 'timeradjust', 'timerdone'])
  })
})

describe('viewport', () => {
  test('scrollAndZoomIntoView shows all the nodes (types)', () => {
    const { figma } = openPlugin()
    const [a, b] = [figma.createRectangle(), figma.createRectangle()]
    b.x = 4000
    b.y = 3000
    figma.viewport.scrollAndZoomIntoView([a, b])
    const { x, y, width, height } = figma.viewport.bounds
    expect(figma.viewport.center).toEqual({ x: 2050, y: 1550 })
    expect(x <= 0 && y <= 0 && x + width >= 4100 && y + height >= 3100).toBe(true)
    figma.viewport.zoom = 1
    expect(figma.viewport.bounds.width).toBe(1280)
  })
})

describe('faults', () => {
  test('a sticky removed between the sweep and the reading (F9)', () => {
    const { figma, host, ben } = openPlugin()
    const id = ben.person.placeSticky({ x: 0, y: 0 })
    host.faults.after = (_, __, member) => {
      if (member !== 'findAllWithCriteria') return
      host.faults.after = null
      ben.person.remove([id])
    }
    const [sticky] = figma.currentPage.findAllWithCriteria({ types: ['STICKY'] })
    expect(() => sticky?.x).toThrow(`The node with id "${id}" does not exist`)
  })

  test('the host refuses the third thing created', () => {
    const { figma, host } = openPlugin()
    let left = 2
    host.faults.before = (_, __, member) => {
      if (member.startsWith('create') && left-- === 0) throw new Error('in createText: No more')
    }
    figma.createText()
    figma.createText()
    expect(() => figma.createText()).toThrow('No more')
  })

  test('a host without a member (§2.1: section.resize came in 2026)', () => {
    const { host, ana } = openPlugin()
    host.faults.missing.add('SECTION.resize')
    const { figma } = host.run(ana, { manifest: fullManifest })
    expect('resize' in figma.createSection()).toBe(false)
  })
})
