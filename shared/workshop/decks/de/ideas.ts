import type { IdeasWords } from '../../stations/ideas-scene.ts'

export const ideas: IdeasWords = {
  name: 'Ideen',
  head: {
    title: 'Ideen: Aufwand, Wirkung',
    question: 'Welche Ideen lohnen sich, und welche sind gruselig?',
    steps: [
      'Schreib 3 Ideen, je eine Notiz. Wildes ist willkommen.',
      'Wirkung: schiebt jede Zahl nach oben oder unten.',
      'Dann Aufwand: links ist wenig. Dann die Skala.',
    ],
  },
  state: '○ Keine Stimmen: Zahlen auf der Karte',
  ideas: 'Ideen, je eine Notiz',
  forMap: 'Zahlen für die Karte',
  forScale: 'Zahlen für die Skala',
  quadrants: { start: 'Hier anfangen', bets: 'Wagnisse', fill: 'Nebenher', twice: 'Gut überlegen' },
  axes: {
    little: '← Wenig Aufwand',
    much: 'Viel Aufwand →',
    low: '↓ Wenig Wirkung',
    high: '↑ Viel Wirkung',
  },
  scale: { title: 'Wie gruselig?', fine: 'nicht', creepy: 'sehr' },
  prompts: {
    title: 'Wo Ideen stecken',
    lines: [
      'Was wird doppelt getan?',
      'Wo zögern Menschen?',
      'Was wissen wir ungenutzt?',
      'Was merkt sich ein Gastgeber?',
      'Wo ist Schweigen netter?',
    ],
  },
  resultLater: 'Ergebnis: steht am Ende hier.',
  drop: 'Fallen lassen',
}
