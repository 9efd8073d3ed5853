import type { Board } from '../board/board.ts'
import type { AllSettings } from '../workshop/settings.ts'
import { updateDocument } from './update-document.ts'

/** Changes the settings as they are stored now. @throws as `updateDocument` does */
export const updateSettings = (
  board: Pick<Board, 'store' | 'can'>,
  change: (settings: AllSettings) => AllSettings,
): Promise<void> =>
  updateDocument(board, 'settings', (stored) => ({ v: 1, values: change(stored?.values ?? {}) }))
