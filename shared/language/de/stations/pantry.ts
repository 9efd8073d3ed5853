import type { Language } from '../../language.ts'

export const book: Language['stations']['pantry'] = {
  purpose:
    'Listet auf, womit ein Rezept gekocht werden kann, und trennt, wofür jemand bürgt, von dem, woran alle nur glauben.',
  say: '„Womit können wir kochen? Eine Zutat je Notiz, in ihre Spalte. Ins oberste Regal kommt sie nur, wenn hier jemand zuständig ist und sagt, dass sie taugt.“',
  know: [
    'Publikum: Segmente und Gruppen. Inhalt und Gestaltung: was zu sehen ist, und die Plätze dafür. Moment: die Lage, in der jemand ist. Messung: woran wir es sähen.',
    'Nenne jede Zutat so, wie Rezepte sie nennen werden: ein Rezept wird an diesen Wörtern geprüft.',
    'Das ist eine Probeküche, keine Traumküche: mit dem, was da ist, wird gekocht, gekostet und verbessert.',
    '@ und ein Name auf einer Notiz sagen, wer geprüft hat oder wer besorgt.',
    'Was bei den Daten gesperrt war oder fehlte, steht in diesem Fenster, bis es in einem Regal liegt.',
    'Spät dran? Nur Publikum und Messung.',
  ],
  mistakes: [
    'Alles im obersten Regal: frag, wer es hat funktionieren sehen, und wann.',
    'Ganze Rezepte auf einer Notiz.',
    'Keine Messung: dann ist nichts, was gekocht wird, von Glück zu unterscheiden.',
  ],
  good: [
    'Jede Spalte hat etwas im obersten Regal.',
    'Auf jeder Notiz im untersten Regal steht, wer besorgt.',
  ],
  onward:
    'Nun kommen die Rezepte. Jedes wird an diesen Regalen geprüft, und was ihm fehlt, wird genannt.',
}

export const view: Language['views']['pantry'] = {
  empty: 'Die Vorratskammer ist leer. Eine Zutat je Notiz, in das Regal, das ihren Zustand nennt.',
  checked: (checked, all) =>
    `${checked} von ${all} ${all === 1 ? 'Zutat ist' : 'Zutaten sind'} da und geprüft.`,
  table: 'Zutaten nach Art und Regal',
  kinds: {
    audience: 'Publikum',
    content: 'Inhalt, Design',
    context: 'Moment',
    measure: 'Messung',
  },
  shelves: { checked: 'Geprüft', unchecked: 'Ungeprüft', 'to-get': 'Besorgen' },
  names: 'Alle Zutaten',
  owned: (ingredient, owner) => `${ingredient} (${owner})`,
  nobodyGets: (names) => `Noch besorgt niemand: ${names}`,
  blank: (count) =>
    count === 1 ? '1 Notiz in einem Regal ist leer' : `${count} Notizen in Regalen sind leer`,
  fromAudit: 'Aus Daten und Technik, noch in keinem Regal',
  blocked: 'gesperrt',
}
