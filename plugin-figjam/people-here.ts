import type { PersonHere } from '../shared/board/messages.ts'

/** Who has this board open. Only a name says who made a sticky; the id is what stamps are signed with. */
export function peopleHere(host: PluginAPI): PersonHere[] {
  // The list begins with the user of this window.
  return host.activeUsers.map(({ id, name }, index) => ({ id, name, me: index === 0 }))
}
