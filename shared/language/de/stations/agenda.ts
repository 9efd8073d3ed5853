import type { Language } from '../../language.ts'
import { notes } from '../counts.ts'

export const book: Language['stations']['agenda'] = {
  purpose:
    'Zeigt, was wann kommt, klärt, wie wir arbeiten, macht hörbar, wie bereit und wie willig der Raum ist, und hebt gute Fragen für einen anderen Tag auf.',
  say: '„Das ist unser Tag, und die Zeile mit dem Pfeil ist da, wo wir sind. Wie bereit sind wir, und wie sehr wollen wir? Je eine Zahl von 1 bis 5. Was vom Thema wegführt, parken wir hier.“',
  know: [
    'Der Pfeil wandert, wenn du in einem Bereich „Hier sind wir“ drückst.',
    'Die Zeiten folgen dem, was du unter „Minuten und Pausen“ einstellst.',
    'Bitte zur niedrigsten und zur höchsten Zahl um je einen Satz, ohne Diskussion.',
    'Was geparkt ist, steht im Bericht, Wort für Wort.',
    'Ein Tag in zwei langen Blöcken ist das Mindeste; zwei oder drei sind besser. Nachzusehen, was schon da ist, kann vorher Wochen dauern.',
  ],
  mistakes: [
    'Den ganzen Ablauf vorlesen: die nächsten zwei Zeilen genügen.',
    'Eine niedrige Zahl als Beschwerde nehmen. Von ihr geht der Tag aus.',
    'Eine Frage parken und nie wieder ansehen: lies das Geparkte am Ende vor.',
  ],
  good: [
    'Nach zwei Minuten liegen von allen zwei Zahlen da.',
    'Später fragt niemand, wann Pause ist.',
    'Wer eine 1 schrieb, hat gesagt, warum.',
  ],
  onward:
    'Behalte die Zahlen im Kopf: viel Antrieb und wenig Bereitschaft verlangt kleine Schritte.',
}

export const view: Language['views']['agenda'] = {
  readiness: 'Wie bereit wir sind',
  drive: 'Wie sehr wir wollen',
  none: 'Noch keine Zahl. Bitte um je eine Notiz in jedem Feld, mit einer Zahl von 1 bis 5.',
  mean: (mean, level, count) =>
    `${level}: im Schnitt ${String(mean).replace('.', ',')} von 5, ${notes(count)}`,
  levels: ['Gar nicht', 'Ein wenig', 'Zur Hälfte', 'Weitgehend', 'Ganz'],
  apart: 'Der Raum liegt weit auseinander: hör eine niedrige und eine hohe Zahl an.',
  unread: (count) =>
    count === 1
      ? 'Auf 1 Notiz steht keine Zahl von 1 bis 5.'
      : `Auf ${count} Notizen steht keine Zahl von 1 bis 5.`,
  parked: (count) => `Geparkt (${count})`,
  parkedHint: 'Das steht im Bericht.',
  nothingParked: 'Noch ist nichts geparkt.',
}
