import type { Miro } from '@mirohq/websdk-types'
import type { FirstLook } from '../shared/panel/late-session.ts'
import { readKept, writeKept } from '../shared/session/kept-texts.ts'
import { keyOf } from '../shared/workshop/key-of.ts'
import { collection } from './board/collection.ts'
import { createLocalStore, type LocalStorage } from './board/local-store.ts'

/**
 * The one thing that the first view has to know, asked before the session is there to ask it: whether a workshop is
 * stored with the board. 100 credits.
 * @returns what this person left in the panel, where there is none; else null
 * @throws whatever Miro's SDK throws; the session asks again, with patience
 */
export async function firstLook(
  miro: Miro,
  local: () => LocalStorage | null,
): Promise<FirstLook | null> {
  const id = miro.board.getInfo().then((info) => info.id)
  const mine = createLocalStore(local, () => id)
  const [workshop, kept] = await Promise.all([
    miro.board.storage.collection(collection).get(keyOf.workshop),
    readKept(mine),
  ])
  return workshop === undefined ? { kept, keep: (texts) => writeKept(mine, texts) } : null
}
