import type { Call } from '../commands/index.ts'
import { errors } from '../errors.ts'
import type { News, Page } from '../host/page.ts'

/** What the objects in one page share: the way to the host, and the page they live in. */
export interface Link {
  readonly call: Call
  readonly page: Page
}

/** Stands for a member that Miro has and the emulation has not: whoever calls it is told so. */
export function notEmulated(member: string): never {
  throw new Error(errors.notEmulated(member))
}

/** A whole part of the API that is not emulated: calling anything in it throws. */
export function notEmulatedPart(part: string): object {
  return new Proxy({}, { get: (_part, member) => () => notEmulated(`${part}.${String(member)}`) })
}

/** Starts to tell a page's function of an event; `receive` makes the function's arguments of what the host tells. */
export async function subscribe(
  { call, page }: Link,
  event: string,
  handler: unknown,
  receive: (news: News) => void,
): Promise<void> {
  const { id } = page.listen(event, handler, receive)
  await call('ui.on', { event, id })
}

/** Forgets a function that was given before; another one, even with the same body, is left alone (E41). */
export async function unsubscribe(
  { call, page }: Link,
  event: string,
  handler: unknown,
): Promise<void> {
  const listener = page.find(event, handler)
  if (listener) await call('ui.off', listener.id)
}
