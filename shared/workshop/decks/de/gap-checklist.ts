import type { GapChecklistWords } from '../../stations/gap-checklist.ts'

export const gapChecklist: GapChecklistWords = {
  name: 'Lücken',
  head: {
    title: 'Lücken',
    question: 'Was steht zwischen uns und dem Ziel?',
    steps: [
      'Lest. Was fehlt, kommt auf eine leere Karte.',
      'Abstimmen: 4 Notizen, auf 4 verschiedene Karten.',
      'Die fünf: Schritt, Person und Datum vereinbaren.',
    ],
  },
  rows: {
    questions: 'Drei Fragen',
    own: 'Was fehlt? Tippen oder Notiz legen',
    heard: 'Was wir hören',
    barriers: 'Übliche Hürden',
  },
  questions: [
    'Ist der Weg der Kunden beschrieben?',
    'Stehen Daten und Datenschutz im Weg?',
    'Fehlen Metadaten zu unseren Inhalten?',
  ],
  heard: [
    {
      says: '„Das geht nicht anständig.“',
      step: 'vereinbaren, was wir nie tun, und die Seite ohne Profil zeigen',
    },
    {
      says: '„Das bekommen wir nie fertig.“',
      step: 'auf eine Funktion kürzen und die liefern',
    },
    {
      says: '„Andere sind längst weiter.“',
      step: 'eine Ecke nennen, in der unsere Daten besser sind',
    },
    {
      says: '„Das brauchen wir nicht.“',
      step: 'ein Rezept an eines unserer drei Ziele binden',
    },
    {
      says: '„Das macht die neue Software.“',
      step: 'aufschreiben, was sie braucht und was davon da ist',
    },
    {
      says: '„Nicht mit unseren Daten.“',
      step: 'nennen, wer die Antwort gibt, und bis wann',
    },
  ],
  barriers: [
    'Daten',
    'Technik',
    'Menschen und Zeit',
    'Keine festen Messgrößen',
    'Getrennte Abteilungen',
    'Niemand zuständig',
  ],
  worries: 'Sorgt mich am meisten',
}
