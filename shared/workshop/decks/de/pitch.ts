import type { PitchWords } from '../../stations/pitch.ts'

export const pitch: PitchWords = {
  name: 'Vorschläge',
  head: {
    title: 'Vorschläge',
    question: 'Welche Versuche tragen wir mit?',
    steps: [
      'Wer kocht, füllt eine Karte und liest sie in drei Minuten vor.',
      'Keine Messgröße, kein Vorschlag.',
      'Abstimmen: 2 Notizen, auf 2 Karten, nicht die eigene.',
    ],
  },
  fields: {
    when: 'Wenn',
    who: 'Wer',
    job: 'möchte',
    so: 'damit',
    will: 'Wir werden',
    worth: 'Wert',
    measure: 'Gemessen an',
    date: 'bis wann',
    'try-out': 'Probe',
    case: 'Rechnung',
    run: 'Betrieb',
    cook: 'Wer kocht',
  },
  sentence:
    'Wenn {when}, möchte {who}: {job}, damit {so}. Wir werden {will}. Das ist {worth} wert, gemessen an {measure}, bis {date}.',
  blank: 'Versuch {number}',
}
