import type { Miro } from '@mirohq/websdk-types'
import type { Clock, PersonHere, Store } from '../../shared/board/board.ts'
import { price, type Gate } from './gate.ts'

/** Who is on the board, and the names of those who were while we looked. */
export interface People {
  here(): Promise<PersonHere[]>
  /** Null for somebody who was never online while this page was open. */
  nameOf(id: string): string | null
  /** This person's own id is whose items we make; asking for it would need a scope that nothing else does. */
  iAm(id: string): Promise<void>
  /** From the host's event, which costs nothing and names all who are here now. */
  seen(users: readonly { readonly id: string; readonly name: string }[]): void
}

/** Should Miro's news of who comes and goes fail, the list is fetched again after so many milliseconds. */
const longest = 120_000

interface User {
  readonly id: string
  readonly name: string
}

export function createPeople(miro: Miro, gate: Gate, clock: Clock, mine: Store): People {
  const names = new Map<string, string>()
  let users: readonly User[] = []
  let fetchedAt = -Infinity
  let me: string | null = null

  const seen: People['seen'] = (online) => {
    users = online
    for (const { id, name } of online) names.set(id, name)
  }

  return {
    seen,
    nameOf: (id) => names.get(id) ?? null,
    iAm: async (id) => {
      if (me === id) return
      me = id
      await mine.set('me', id)
    },
    here: async () => {
      if (clock.now() - fetchedAt >= longest) {
        seen(await gate.call(price.call, () => miro.board.getOnlineUsers()))
        fetchedAt = clock.now()
      }
      me ??= await mine.get('me')
      return users.map(({ id, name }) => ({ id, name, me: id === me }))
    },
  }
}
