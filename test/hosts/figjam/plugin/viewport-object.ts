import { expectAtLeast, expectType } from '../errors.ts'
import { absoluteBox } from '../scene/place.ts'
import { hostObject } from './host-object.ts'
import type { HostObject } from './host-object.ts'
import { Ref } from './ref.ts'
import type { PluginRun } from './run.ts'
import { bounds } from './users.ts'

/** `figma.viewport`: what the plugin's user sees. */
export function viewportObject({ client, host }: PluginRun): HostObject {
  const { view } = client
  return hostObject({
    get: {
      center: () => ({ x: view.x, y: view.y }),
      zoom: () => view.zoom,
      bounds: () => bounds(client),
    },
    set: {
      center: (value) => {
        const { x, y } = expectType('set_center', 'center', value, 'object') as Partial<Vector>
        view.x = expectType('set_center', 'x', x, 'number')
        view.y = expectType('set_center', 'y', y, 'number')
      },
      zoom: (value) => void (view.zoom = expectAtLeast('set_zoom', 'zoom', value, 0.01)),
    },
    call: {
      scrollAndZoomIntoView: (nodes) => {
        const items = (Array.isArray(nodes) ? nodes : []).flatMap((node: unknown) =>
          node instanceof Ref ? (host.document.get(node.handle) ?? []) : [],
        )
        const boxes = items.map((item) => absoluteBox(host.document, item))
        if (boxes.length === 0) return
        const left = Math.min(...boxes.map((box) => box.x))
        const top = Math.min(...boxes.map((box) => box.y))
        const width = Math.max(...boxes.map((box) => box.x + box.width)) - left
        const height = Math.max(...boxes.map((box) => box.y + box.height)) - top
        view.x = left + width / 2
        view.y = top + height / 2
        // Everything fits with a little air, and nothing is enlarged.
        const fit = Math.min(client.screen.width / width, client.screen.height / height) * 0.9
        view.zoom = Math.max(0.01, Math.min(1, fit))
      },
    },
  })
}
