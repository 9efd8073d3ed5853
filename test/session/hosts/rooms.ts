import type { HostRoom } from './host-room.ts'
import { figjamRoom } from './figjam-room.ts'
import { miroRoom } from './miro-room.ts'

/** Both hosts, for `describe.each`. */
export const rooms: readonly (readonly [name: string, make: () => Promise<HostRoom>])[] = [
  ['Miro', () => miroRoom()],
  ['FigJam', () => figjamRoom()],
]

export const people = {
  ben: { id: '2001', name: 'Ben', department: 'Product', likes: {} },
  jo: { id: '2003', name: 'Jo', department: 'Design', likes: {} },
  lee: { id: '2005', name: 'Lee', department: 'Engineering', likes: {} },
} as const
