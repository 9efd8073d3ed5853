import { signal } from '@preact/signals'
import type { BoardDocument } from '../../hosts/document/document.ts'
import { createPerson } from '../../hosts/document/person.ts'
import { createMiroHost } from '../../hosts/miro/create-host.ts'
import type { PageRequest, PageWindow } from '../../hosts/miro/options.ts'
import { miroRules as rules } from '../../hosts/miro/rules.ts'
import { bookkeeping } from '../../hosts/miro/stored.ts'
import { camera, viewport } from '../board/camera.ts'
import type { Participant, PluginWindow, World } from '../world.ts'
import { follow, whenTrue } from './follow.ts'
import { makeWorld } from './make-world.ts'
import { miroLook } from './miro-look.ts'
import { ownStorage } from './own-storage.ts'

declare global {
  interface Window {
    /** What the script in place of Miro's SDK calls in a page of the app to get its own `miro`. */
    emulatedMiro?: (page: Window) => unknown
  }
}

/** A round trip to Miro takes about this long, in ms. */
const latency = (): number => 20 + Math.random() * 40

/** CSS pixels: a Miro panel is 368 wide, 24 of them on each side for the app's own margin. */
const panelWidth = 368

/** An emulated Miro in this page: each page of the app is an iframe of the same origin, as its own server would give. */
export function miroWorld(document: BoardDocument, me: Participant): World {
  const shown = signal<PluginWindow | null>(null)
  const frames = new Map<HTMLIFrameElement, PageRequest>()
  window.emulatedMiro = (page) => {
    const request = [...frames].find(([frame]) => frame.contentWindow === page)?.[1]
    if (!request) throw new Error('This page belongs to no app')
    request.enter(page as Window & typeof globalThis)
    ownStorage(page, request.user)
    return request.miro
  }

  const openPage = (request: PageRequest): PageWindow => {
    const { kind, url } = request
    const frame = globalThis.document.createElement('iframe')
    frame.title = kind
    frame.src = `miro/${url}`
    frames.set(frame, request)
    if (kind === 'headless') {
      frame.className = 'headless'
      globalThis.document.body.append(frame)
    } else {
      const title = 'Prep Kitchen'
      shown.value = { frame, title, width: panelWidth, height: 0, pinned: false, pins: true }
    }
    return {
      close: () => {
        frames.delete(frame)
        frame.remove()
        if (shown.value?.frame === frame) shown.value = null
      },
    }
  }

  const client = `${me.id} here`
  const host = createMiroHost({ document, latency, eventLatency: 30, openPage })
  const { control } = host
  const app = { user: me.id, name: me.name, client, app: 'prep-kitchen' }
  host.miro({ ...app, page: 'headless', url: 'index.html' })

  const world = makeWorld({
    kind: 'miro',
    document,
    rules,
    person: signal(control.person(client)),
    lookOf: miroLook,
    hidden: (item) => bookkeeping(item) || item.type === 'group' || item.type === 'tag',
    window: shown,
    host: {
      clicked: () => control.clickCanvas(client),
      selected: (ids) => control.person(client).select(ids),
      // The app's icon appears once its headless page has loaded and asked to hear of it.
      openPlugin: () =>
        whenTrue(
          () => control.hearsIcon(client),
          () => control.clickIcon(client),
        ),
      closePlugin: () => control.close(client, 'panel'),
      pin: (pinned) => {
        control.pin(client, pinned)
        if (shown.value) shown.value = { ...shown.value, pinned }
      },
      as: (participant: Participant) => {
        document.setUser({ ...participant, role: 'editor', online: true })
        return createPerson(document, rules, {
          user: participant.id,
          client: `${participant.id} elsewhere`,
        })
      },
    },
  })
  follow(
    () => control.notifications(client).at(-1),
    (notification) => {
      world.messages.value = notification ? [notification.message] : []
      setTimeout(() => (world.messages.value = []), 4000)
    },
  )
  follow(
    () => control.viewport(client),
    (box) => {
      const { width, height } = viewport.value
      const zoom = Math.min(width / box.width, height / box.height)
      camera.value = { x: box.x + box.width / 2, y: box.y + box.height / 2, zoom }
    },
  )
  return world
}
