import type { Miro } from '@mirohq/websdk-types'

import type { Page } from '../host/page.ts'
import type { HostState } from '../host/state.ts'
import { callsFrom } from '../host/transport.ts'
import { Board } from './board.ts'

/**
 * The `window.miro` of one page. The published types are nominal (they carry protected symbols), so this is the one
 * place where the emulated classes are said to be Miro's; `keys.ts` holds them to the same members.
 */
export function makeMiro(host: HostState, page: Page): Miro {
  const board = new Board({ call: callsFrom(host, page), page })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- protected symbols cannot be implemented
  return { board, clientVersion: 'emulated' } as unknown as Miro
}
