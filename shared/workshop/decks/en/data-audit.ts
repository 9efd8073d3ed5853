import type { DataAuditWords } from '../../stations/data-audit.ts'

export const dataAudit: DataAuditWords = {
  name: 'Data and technology',
  head: {
    title: 'Data and technology',
    question: 'Which levers can we pull?',
    steps: [
      'Go through the sources, line by line.',
      'Put one note into each group of boxes.',
      'Blocked? Write who can free it.',
    ],
  },
}
