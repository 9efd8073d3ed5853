import { BoardError } from '../board/board-error.ts'
import { NoRoomError } from './no-room.ts'
import { SealedError } from './update-workshop.ts'
import type { Trouble } from './view.ts'

/** A trouble with nothing in particular to it. One of a kind, action and station at a time. */
export function troubleOf(
  kind: Trouble['kind'],
  action: string,
  about: Partial<Omit<Trouble, 'id' | 'kind'>> = {},
): Trouble {
  const trouble = {
    items: [],
    station: null,
    until: null,
    readAt: null,
    detail: '',
    ...about,
    kind,
  }
  return { ...trouble, id: [kind, action, trouble.station ?? trouble.detail].join('/') }
}

/** What people should hear of an error that an action ended in. */
export function troubleFrom(error: unknown, action: string, station: string | null): Trouble {
  if (error instanceof SealedError) {
    const kind = error.state === 'newer' ? 'newer-document' : 'unreadable-document'
    return troubleOf(kind, action, { station, detail: error.key })
  }
  if (error instanceof NoRoomError) {
    const { id, tag } = error.other
    return troubleOf('no-room', action, { station, items: [id], detail: tag.station })
  }
  if (!(error instanceof BoardError)) {
    return troubleOf('failed', action, { station, detail: String(error) })
  }
  const { kind, items, until } = error
  return troubleOf(kind, action, { station, items, until })
}
