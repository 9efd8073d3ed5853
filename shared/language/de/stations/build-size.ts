import type { Language } from '../../language.ts'
import { notes } from '../counts.ts'

const steps = (count: number): string => (count === 1 ? '1 Stufe' : `${count} Stufen`)

export const book: Language['stations']['build-size'] = {
  purpose:
    'Wie weit auseinander liegt, was wir liefern und was wir liefern wollen, bevor jemand plant.',
  say: '„Fünf Größen, von einer einzelnen Regel bis zu einer Familie von Produkten. Legt eine Notiz dorthin, wo wir heute sind, und eine, wohin wir wollen. Es gilt, was Leute nutzen können, nicht, was geplant ist.“',
  know: [
    'Lies die Prüfsätze von unten, und halte beim ersten an, der nicht mehr passt.',
    'Gezählt wird die Mitte des Raums; eine Notiz weit draußen verschiebt sie nicht.',
    'Der Abstand zeigt sich dreimal: zwischen Hoffnung und Sorge am Anfang, zwischen heute und gewünscht hier, und als das, was bei den Lücken fehlt.',
    'Eine Stufe höher in einem Jahr ist viel. Zwei Stufen sind zwei Programme.',
    'Die fünfte Stufe ist von uns dazu: mehrere Produkte, die Profile, Regeln oder Zustimmung teilen.',
  ],
  mistakes: [
    'Für den Plan antworten statt für das, was ausgeliefert ist.',
    'Sich mit dem Mittel abfinden, ohne die Enden zu hören.',
    'Die oberste Stufe wollen, weil sie die oberste ist.',
  ],
  good: [
    'Alle können etwas von uns nennen, das auf der Stufe von heute steht.',
    'Wer am weitesten auseinander liegt, hat gesagt, warum.',
    'Der Raum sagt, was es kosten würde, zu bleiben, wo wir sind.',
  ],
  onward: 'Behalte den Abstand für den nächsten Bereich im Kopf: er sagt, welches Argument trägt.',
}

export const view: Language['views']['build-size'] = {
  nothing: 'Noch keine Notizen. Es kommt je eine dorthin, wo wir heute sind und wohin wir wollen.',
  up: (count, from, to) => `Von ${from} zu ${to}: ${steps(count)} höher.`,
  down: (count, from, to) => `Von ${from} zu ${to}: ${steps(count)} tiefer.`,
  stay: (level) => `Heute und gewünscht sind gleich: ${level}.`,
  half: 'In einer der beiden Spalten liegen noch keine Notizen.',
  question: { today: 'Heute', wanted: 'Gewünscht' },
  agree: (question, level, count) =>
    count === 1
      ? `${question}: 1 Notiz, auf ${level}.`
      : `${question}: alle ${notes(count)} auf ${level}.`,
  spread: (question, level, lowest, highest) =>
    `${question}: in der Mitte ${level}, von ${lowest} bis ${highest}. Frag beide Enden, warum.`,
  level: (today, wanted) => `heute ${today} · gewünscht ${wanted}`,
  write: 'Ergebnis auf das Board',
}
