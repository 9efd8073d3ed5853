import { signal } from '@preact/signals'
import { createFigjamHost, themedHtml, type Mount, type Plugin } from '../../hosts/figjam/index.ts'
import { createPerson } from '../../hosts/document/person.ts'
import type { BoardDocument } from '../../hosts/document/document.ts'
import { camera } from '../board/camera.ts'
import type { Participant, PluginWindow, World } from '../world.ts'
import { follow } from './follow.ts'
import { figjamLook } from './figjam-look.ts'
import { makeWorld } from './make-world.ts'

/** What the built plugin consists of, as texts. */
export type FigjamPlugin = Required<Pick<Plugin, 'manifest' | 'code' | 'html'>>

/** An emulated FigJam in this page: the sandbox runs beside the document, the panel in a frame without an origin. */
export function figjamWorld(document: BoardDocument, me: Participant, plugin: FigjamPlugin): World {
  const host = createFigjamHost({ document })
  const client = host.client({ id: me.id, name: me.name })
  const shown = signal<PluginWindow | null>(null)

  const mount: Mount = (state, port) => {
    const frame = globalThis.document.createElement('iframe')
    frame.title = plugin.manifest.name ?? ''
    frame.setAttribute('sandbox', 'allow-scripts allow-downloads')
    frame.srcdoc = state.themeColors ? themedHtml(state.html) : state.html
    const hear = (event: MessageEvent): void => {
      if (event.source === frame.contentWindow) port.post(event.data, event.origin)
    }
    addEventListener('message', hear)
    frame.addEventListener('load', () => port.loaded())
    const show = ({ width, height, title, visible }: typeof state): void => {
      shown.value = visible
        ? { frame, width, height, title: title || frame.title, pinned: true, pins: false }
        : null
    }
    show(state)
    return {
      receive: (data) => frame.contentWindow?.postMessage(data, '*'),
      update: show,
      close: () => {
        removeEventListener('message', hear)
        frame.remove()
        shown.value = null
      },
    }
  }

  const world = makeWorld({
    kind: 'figjam',
    document,
    rules: host.rules,
    person: signal(client.person),
    lookOf: figjamLook,
    hidden: (item) => item.type === 'document' || item.type === 'page' || !item.visible,
    window: shown,
    host: {
      clicked: () => undefined,
      selected: (ids) => client.select([...ids]),
      openPlugin: () => void host.run(client, { ...plugin, mount }),
      closePlugin: () => client.running?.close(),
      pin: () => undefined,
      as: (participant) => {
        document.setUser({ ...participant, role: 'editor', online: true })
        return createPerson(document, host.rules, {
          user: participant.id,
          client: `hand-${participant.id}`,
        })
      },
    },
  })
  follow(
    () => client.toasts.current?.message,
    (message) => {
      world.messages.value = message === undefined ? [] : [message]
    },
  )
  follow(
    () => client.view,
    ({ x, y, zoom }) => (camera.value = { x, y, zoom }),
  )
  return world
}
