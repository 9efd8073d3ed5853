import type { GapRowsWords } from '../../stations/gap-rows.ts'

export const gapRows: GapRowsWords = {
  name: 'Las cinco que atendemos',
  head: {
    title: 'Las cinco que atendemos',
    question: 'Ningún paso sin responsable y fecha.',
  },
  columns: { gap: 'Brecha', step: 'Paso', owner: 'Responsable', date: 'Fecha' },
}
