import type { Language } from '../../language.ts'

export const book: Language['stations']['check-in'] = {
  purpose:
    'Wissen, wer da ist, aus welcher Abteilung, und wer entscheidet; und alle eine erste Notiz machen lassen, solange noch nichts davon abhängt.',
  say: '„Macht eine Notiz in der Farbe eurer Abteilung, schreibt euren Namen darauf und legt sie in das Feld eurer Abteilung. Dann noch eine für das, was ihr mitbringt, und eine in die Übung.“',
  know: [
    'Diese Notizen sind die Liste der Personen, und die Farben sind die Legende für den Tag.',
    'Die Übung zeigt, wer nicht bearbeiten kann, solange nichts davon abhängt.',
    'Jemand sieht am Telefon zu? Lege die Notiz für die Person und schreib @Name darauf.',
    'Ein leeres Feld unter „Muss im Raum sein“ ist jetzt einen Anruf wert.',
    'Sechs bis zehn Leute sind am besten: weniger sind kein Querschnitt, bei mehr kommen nicht alle zu Wort.',
    'Lade ein: Produkt, Design, Entwicklung, Daten, Marketing, Datenschutz oder Recht, Support, wer das Budget hat, und alle, die mit der Software arbeiten werden.',
    'Halte bereit: Rückhalt von oben, eine Liste eurer Technik, erste Daten zu euren Nutzern und eine neutrale Leitung.',
    'Die Übung fragt nach „Persofails“: was an Menschen vorbeigeht, wie die Klobrille, die man gerade gekauft hat und gleich wieder angeboten bekommt.',
  ],
  mistakes: [
    'Alle behalten das Gelb, das das Board vorschlägt: warte, bis die Farben stimmen.',
    'Zwei Leute mit demselben Vornamen: bitte um einen Buchstaben mehr.',
    'Beginnen, bevor feststeht, wer entscheidet.',
  ],
  good: [
    'In jedem Feld einer Abteilung liegen mindestens zwei Namen.',
    'Alle drei Felder derer, die da sein müssen, sind gefüllt.',
    'Alle haben eine Notiz in die Übung gelegt, oder jemand legt sie für sie.',
  ],
  onward: 'Sag, wer entscheidet, lies vor, was heute gilt, dann geh zum Ablauf.',
}

export const view: Language['views']['check-in'] = {
  people: (count) =>
    count === 1 ? '1 Person ist angekommen.' : `${count} Personen sind angekommen.`,
  roles: 'Wer im Raum sein muss',
  nobody: 'noch niemand',
  missing: (list) =>
    `Noch niemand im Raum: ${list}. Ruf jetzt jemanden an, oder sag, wer es später beantwortet.`,
  toPeople: 'Alle Personen ansehen',
  practice: 'Übung',
}
