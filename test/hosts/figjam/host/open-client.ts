import type { User } from '../../document/document.ts'
import type { Person } from '../../document/people.ts'
import { createPerson } from '../../document/person.ts'
import type { Client } from './client.ts'
import type { FigjamHost } from './host.ts'
import { createToasts } from './toasts.ts'

/** Opens a window of the file for a user. */
export function openClient(
  host: FigjamHost,
  given: string | (Pick<User, 'id'> & Partial<User>),
  session: number,
  left: (client: Client) => void,
): Client {
  const { document, scene, rules, options } = host
  const id = `tab-${session}`
  const user = knownUser(host, typeof given === 'string' ? { id: given } : given)
  const hand = createPerson(document, rules, { user: user.id, client: id })
  const client: Client = {
    id,
    session,
    get user() {
      return document.users().find((other) => other.id === user.id) ?? user
    },
    person: settling(hand, () => client.running?.undo.join()),
    toasts: createToasts(options.scheduler),
    view: { x: 0, y: 0, zoom: 1 },
    screen: { width: 1280, height: 720 },
    page: scene.firstPage(),
    selection: [],
    running: null,
    select: (ids) => {
      const next = [...new Set(ids)]
      if (next.join() === client.selection.join()) return
      client.selection = next
      client.running?.emitSoon('figma', 'selectionchange')
    },
    openPage: (page) => {
      if (page === client.page) return
      client.page = page
      client.selection = []
      client.running?.loadedPages.add(page)
      client.running?.emitSoon('figma', 'currentpagechange')
    },
    leave: () => {
      client.running?.close()
      client.toasts.clear()
      left(client)
    },
  }
  return client
}

function knownUser({ document }: FigjamHost, given: Pick<User, 'id'> & Partial<User>): User {
  const known = document.users().find((user) => user.id === given.id)
  if (known && Object.keys(given).length === 1) return known
  const user: User = { name: given.id, role: 'editor', online: true, ...known, ...given }
  document.setUser(user)
  return user
}

/** What a plugin has written so far is made one step of the window's history before the user does the next thing. */
function settling(hand: Person, join: () => void): Person {
  return new Proxy(hand, {
    get: (person, member, self) => {
      join()
      return Reflect.get(person, member, self) as unknown
    },
  })
}
