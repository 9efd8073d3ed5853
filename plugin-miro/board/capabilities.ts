import type { Capabilities } from '../../shared/board/board.ts'

/** What a Miro board can do. */
export const capabilities: Capabilities = {
  authors: 'id',
  madeAt: true,
  stamps: false,
  emoji: true,
  // The SDK knows no locks; people lock by hand.
  lock: false,
  timer: false,
  laysWithoutPanel: true,
  smallWindow: false,
  // 64 KB a key, less what wrapping and escaping add.
  entryBytes: 60_000,
  settleMs: 1_000,
  batch: 60,
  // 500 credits each: 36.5 % of an hour's million.
  reads: { size: 10, everyMs: 5_000 },
  stickySize: { width: 199, height: 228 },
}
