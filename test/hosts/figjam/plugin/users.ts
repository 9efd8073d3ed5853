import type { User } from '../../document/document.ts'
import type { Client } from '../host/client.ts'
import type { Reads } from './host-object.ts'
import type { PluginRun } from './run.ts'

/** The name FigJam gives to whoever is not logged in (types: `BaseUser.name`). */
export const anonymous = 'Anonymous'

/** A user as a stamp's author or in a list; nobody who is not logged in has an id. */
export const baseUser = ({ id, name }: Pick<User, 'id' | 'name'>) => ({
  id: name === anonymous ? null : id,
  name,
  photoUrl: null,
})

const colours = ['#F24822', '#FFA629', '#14AE5C', '#0D99FF', '#9747FF', '#FFCD29']

const present = (client: Client) => ({
  ...baseUser(client.user),
  color: colours[client.session % colours.length],
  sessionId: client.session,
})

/** `figma.currentUser` and `figma.activeUsers`; without the manifest's permission the getter throws (F26). */
export function userReads(run: PluginRun): Reads {
  const need = (permission: string) => {
    if (run.may(permission)) return
    throw new Error(`"${permission}" permission not specified in manifest.json`)
  }
  return {
    currentUser: () => {
      need('currentuser')
      return present(run.client)
    },
    // The first is the plugin's own user (types). Nothing tells of joining: this must be polled.
    activeUsers: () => {
      need('activeusers')
      const others = run.host.clients().filter((client) => client !== run.client)
      return [run.client, ...others].map((client) => ({
        ...present(client),
        position: { x: client.view.x, y: client.view.y },
        viewport: bounds(client),
        selection: [...client.selection],
      }))
    },
  }
}

/** What a window shows of the page's plane. */
export function bounds({ view, screen }: Client) {
  const width = screen.width / view.zoom
  const height = screen.height / view.zoom
  return { x: view.x - width / 2, y: view.y - height / 2, width, height }
}
