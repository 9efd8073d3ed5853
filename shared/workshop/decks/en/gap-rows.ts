import type { GapRowsWords } from '../../stations/gap-rows.ts'

export const gapRows: GapRowsWords = {
  name: 'The five we act on',
  head: {
    title: 'The five we act on',
    question: 'No step without an owner and a date.',
  },
  columns: { gap: 'Gap', step: 'Step', owner: 'Owner', date: 'Date' },
}
