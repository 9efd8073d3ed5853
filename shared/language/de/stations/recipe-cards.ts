import type { Language } from '../../language.ts'

export const book: Language['stations']['recipe-cards'] = {
  purpose:
    'Macht aus Ideen im Kopf Rezepte, die alle gleich lesen: wer bekommt was, wann, wo und wozu – mit einer Messgröße.',
  say: '„Zu dritt, füllt eine Karte: für wen, wann, was und wo. Dann wozu, für sie und für uns, und woran wir es messen würden.“',
  know: [
    'Lies eines der drei Beispiele vor, als Satz.',
    'Eine Spalte ist ein Tisch mit drei Leuten. Man tippt in ein Feld oder legt eine Notiz hinein.',
    'Eine kopierte Karte wird eine eigene Karte.',
    'Eine Karte ist eine kleine Grammatik: Hauptwörter für wer und was, Tätigkeiten für das, was geschieht. Man kocht für sich oder für eine andere Abteilung.',
    'Entwirf Karten vorher unter „Wörter und Karten“, oder beginne leer: lass schreiben, gruppieren und die besten behalten.',
    'Wo ein Tisch hängt, lege die Zutaten auf das Board: wählen ist leichter als erfinden.',
    'Lass vor der Abstimmung die Sätze auf die Karten schreiben und jeden Tisch seinen vorlesen.',
  ],
  mistakes: [
    'Keine Messgröße: dann ist es ein Wunsch, noch kein Rezept.',
    '„Alle“ als Wer.',
    'Zwei Antworten auf einen Moment: seht an, was verschieden behandelt wird.',
    'Eine Messgröße mit drei Zielwerten: einigt euch auf einen, bevor jemand baut.',
    'Zutaten, die niemand hat: was der Vorratskammer fehlt, steht unter jedem Rezept.',
    'Ohne Rezepte bauen: wer liefert, tut sich mit dem Vereinfachen am schwersten, und Regeln machen ein großes Problem kleiner.',
  ],
  good: [
    'Jeder Tisch hat eine Karte, die sich als ganzer Satz liest.',
    'Jedes Rezept hat eine Messgröße, und die meisten dienen mehr als einem Rezept.',
    'Jedes Ziel vom Vormittag hat ein Rezept.',
    'Was auf mehreren Karten wiederkehrt, gilt als Motiv: einmal gestalten.',
  ],
  onward:
    'Was vorn liegt und fertig ist, kommt auf das Menü; wem eine Zutat fehlt, geht zurück in die Vorratskammer, mit einem Namen daneben.',
}

export const view: Language['views']['recipe-cards'] = {
  count: (cards, begun) => `${cards} Karten, ${begun} begonnen`,
  none: 'Noch ist kein Rezept gefüllt. Zu dritt: eine Karte füllen, tippen oder Notizen legen.',
  notVoted: 'Noch keine Stimmen. Lest die Sätze vor, dann stimmt ab.',
  ready: 'fertig',
  notReadyYet: 'nicht fertig',
  missing: (list) => `es fehlt: ${list}`,
  noMeasure: 'Noch auf keinem Rezept eine Messgröße.',
  different: 'Verschieden behandelt',
  differentHint:
    'Ein Moment, oder dieselben Leute, auf mehreren Karten: sollen sie gleich antworten?',
  same: {
    when: (moment, recipes) => `Wenn „${moment}“: ${recipes}`,
    who: (people, recipes) => `Für „${people}“: ${recipes}`,
  },
  lacking: {
    'to-get': (ingredient, owner) =>
      owner === ''
        ? `Nicht in der Vorratskammer: „${ingredient}“`
        : `Nicht in der Vorratskammer: „${ingredient}“. ${owner} besorgt es.`,
    unchecked: (ingredient, owner) =>
      owner === ''
        ? `In der Vorratskammer, aber von niemandem geprüft: „${ingredient}“`
        : `In der Vorratskammer, aber nicht geprüft: „${ingredient}“. Frag ${owner}.`,
    blocked: (ingredient, owner) =>
      owner === ''
        ? `Gesperrt: „${ingredient}“. Noch steht niemand da, um es freizugeben.`
        : `Gesperrt: „${ingredient}“. ${owner} kann es freigeben.`,
  },
  measures: 'Woran gemessen wird',
  targets: (list) => `Eine Messgröße, mehrere Zielwerte: ${list}`,
  alone: (count) =>
    count === 1
      ? '1 Messgröße, die nur ein Rezept nutzt'
      : `${count} Messgrößen, die nur je ein Rezept nutzt`,
  unserved: (list) => `Von diesem Ziel spricht noch kein Rezept: ${list}`,
  write: 'Die Sätze auf die Karten schreiben',
  add: 'Leere Karten dazu',
  chips: 'Zutaten zum Kopieren',
  chipsHint:
    'Wörter für die Felder, je Art eine Reihe, und die Ziele, die der Raum gewählt hat. Man kopiert eine und zieht die Kopie in ein Feld.',
  addChips: 'Zutaten auf das Board legen',
}
