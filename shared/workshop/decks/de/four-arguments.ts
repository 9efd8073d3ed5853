import type { FourArgumentsWords } from '../../stations/four-arguments.ts'

export const fourArguments: FourArgumentsWords = {
  name: 'Vier Argumente',
  head: {
    title: 'Vier Argumente',
    question: 'Wo soll unser Schwerpunkt liegen?',
    steps: [
      'Legt die Beispiele, wo sie hingehören: obere Felder.',
      'Entscheide allein. Schreib deinen Grund auf 1 Notiz.',
      'Auf das Wort: lege sie in ein Feld „Stimmen“.',
    ],
  },
  axes: {
    save: 'Sparen',
    grow: 'Wachsen',
    customers: 'Für Kunden',
    ownWork: 'Für unsere Arbeit',
  },
  quadrants: {
    ease: { name: 'Mühelos', line: 'Weniger Mühe, mehr Zeit' },
    relevance: { name: 'Treffend', line: 'Eine reichere Beziehung' },
    efficiency: { name: 'Sparsam', line: 'Schlanker, oft verwendet' },
    learning: { name: 'Lernen', line: 'Bessere Belege, neue Angebote' },
  },
  examples: 'Beispiele (keine Stimmen)',
  outcomes: 'Was soll danach anders sein, und woran sehen wir es?',
}
