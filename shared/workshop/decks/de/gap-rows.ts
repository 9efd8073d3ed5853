import type { GapRowsWords } from '../../stations/gap-rows.ts'

export const gapRows: GapRowsWords = {
  name: 'Die fünf, die wir angehen',
  head: {
    title: 'Die fünf, die wir angehen',
    question: 'Kein Schritt ohne Person und Datum.',
  },
  columns: { gap: 'Lücke', step: 'Schritt', owner: 'Wer', date: 'Bis' },
}
