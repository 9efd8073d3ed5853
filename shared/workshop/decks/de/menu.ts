import type { MenuWords } from '../../stations/menu.ts'

export const menu: MenuWords = {
  name: 'Menü und Fahrplan',
  head: {
    title: 'Menü und Fahrplan',
    question: 'Was kochen wir zuerst, und wer steht am Herd?',
    steps: [
      'Lest den Vorschlag vor, von oben nach unten.',
      'Der Raum will es anders? Verschiebt. Tragt Wer und Wann ein.',
      'Kannst du damit leben? Je eine Notiz, unten.',
    ],
  },
  phases: { now: 'Jetzt', next: 'Danach', later: 'Später' },
  stages: { test: 'Testen', automate: 'Automatisch', mature: 'Ausgereift' },
  card: { owner: 'Wer', when: 'Wann' },
  ask: 'Trägst du es mit?',
  consent: {
    back: 'Ich trage es mit',
    live: 'Ich kann damit leben',
    'not-yet': 'Noch nicht: ich sage warum',
  },
  later: 'Steht hier, wenn das Menü auf dem Board ist.',
}
