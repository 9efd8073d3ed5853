import type { Language } from '../../language.ts'
import { votes } from '../counts.ts'

export const book: Language['stations']['menu'] = {
  purpose:
    'Macht aus den Ergebnissen einen Fahrplan: was jetzt, danach und später gekocht wird, auf welcher Stufe, von wem und bis wann.',
  say: '„Dieses Menü kommt aus euren Stimmen. Hier steht, warum jedes Gericht liegt, wo es liegt. Verschiebt eine Karte, wenn der Raum es so will, und sagt, wer kocht. Am Ende je eine Notiz: tragt ihr es mit?“',
  know: [
    'Lege zuerst das Menü auf das Board, dann lies es vor, von „Jetzt“ bis „Später“.',
    'Testen ist ein Versuch mit einigen, Automatisch läuft immer nach einer Regel, Ausgereift ist ein eigener Baustein.',
    'Alle Rezepte zusammen sind das Kochbuch, eine feinere Landkarte des Wegs der Kunden. Das Menü sagt, was davon gekocht wird: Häppchen und Mahlzeiten.',
    'Eine verschobene Karte zählt, wo sie liegt; dieses Fenster fragt, ob das gelten soll.',
    'Trag „Wer“ und „Wann“ auf der Karte selbst ein, oder hier.',
    'Wer „Noch nicht“ sagt, schreibt den Grund auf die Notiz. Lies diese zuerst vor.',
  ],
  mistakes: [
    'Alles ist „Jetzt“. In ein Feld passen vier Karten, und das mit Absicht.',
    'Zuständig ist jemand, der nicht im Raum ist, oder eine ganze Abteilung.',
    'Den Test auslassen, weil allen das Gericht gefällt.',
    '„Ich kann damit leben“ als „Ich trage es mit“ lesen.',
  ],
  good: [
    'Jedes Gericht in „Jetzt“ hat eine Person und ein Datum.',
    'Jedes Gericht in „Jetzt“ würden Leute zauberhaft nennen, nicht gruselig.',
    'Bei allem, was gesperrt ist, steht, wer es freigeben kann.',
    'Niemand sagt „Noch nicht“ ohne einen Grund auf der Notiz.',
  ],
  onward:
    'Klär jedes „Noch nicht“, oder schreib es als offen auf. Dann nimm den Bericht mit, und vereinbart, wann ihr den Fahrplan wieder anseht.',
}

export const view: Language['views']['menu'] = {
  proposed: 'Menü, aus den Ergebnissen vorgeschlagen',
  nothing:
    'Noch nichts vorzuschlagen. Rezepte, Ideen und Versuche kommen hierher, wenn sie gefüllt sind und darüber abgestimmt ist.',
  place: (phase, stage) => `${phase} · ${stage}`,
  owner: (name, date) => `Wer: ${name || '?'} · Wann: ${date || '?'}`,
  put: 'Auf das Board legen',
  putAgain: 'Board auf den neuen Stand bringen',
  putHint: 'Karten, die jemand verschoben oder beschrieben hat, bleiben, wie sie sind.',
  waiting: 'noch nicht auf dem Board',
  waitingMove: (place) => `auf dem Board: ${place}`,
  outside: 'außerhalb der Felder',
  moved: (name, place) => `Auf dem Board verschoben: ${name} → ${place}`,
  takeOver: 'Übernehmen',
  leave: 'Lassen',
  more: 'Warum? Ändern',
  phase: 'Spalte',
  stage: 'Zeile',
  ownerLabel: 'Wer',
  dateLabel: 'Wann',
  typedOwner: (name) => `„Wer“ auf der Karte: ${name}`,
  typedDate: (date) => `„Wann“ auf der Karte: ${date}`,
  save: 'Sichern',
  earlier: 'Nach oben',
  takeOut: 'Herausnehmen',
  putIn: 'Dazunehmen',
  left: (dishes) => `Nicht auf dem Menü (${dishes})`,
  stillThere:
    'Die Karte liegt noch auf dem Board. Mit „Board auf den neuen Stand bringen“ geht sie weg, außer jemand hat sie geändert.',
  notes: 'Notizen in den Feldern',
  notesHint: 'Worte von jemandem, kein Gericht. Frag nach, und schreib sie auf eine Karte.',
  consent: (back, live, notYet) =>
    `${back} tragen es mit, ${live} können damit leben, ${notYet} noch nicht`,
  noConsent: 'Noch hat niemand gesagt, ob es mitgetragen wird.',
  notYet: 'Warum noch nicht',
  roadmap: 'Der Fahrplan',
  noPhase: 'Außerhalb der Felder',
  sum: (columns) => `Auf dem Menü: ${columns}.`,
  inColumn: (dishes, column) => `${dishes} in „${column}“`,
  noOwner: (dishes, column) =>
    dishes === 1
      ? `Bei 1 Gericht in „${column}“ steht nicht, wer kocht. Frag, wer es nimmt.`
      : `Bei ${dishes} Gerichten in „${column}“ steht nicht, wer kocht. Frag, wer sie nimmt.`,
  lacking: ({ ingredient, why, owner }) => {
    if (why === 'unchecked') return `„${ingredient}“ ist da, aber niemand hat es geprüft.`
    if (why === 'to-get')
      return `„${ingredient}“ ist erst zu besorgen${owner ? `; ${owner} kann es` : ''}.`
    return `„${ingredient}“ ist gesperrt.${owner ? ` ${owner} kann es freigeben.` : ''}`
  },
  reasons: {
    decided: 'Das habt ihr so entschieden.',
    won: (count) => `Vorn unter den Versuchen, ${votes(count)}.`,
    votes: (count, rank) => `${votes(count)}, Platz ${rank}.`,
    'no-votes': 'Niemand hat dafür gestimmt.',
    ready: 'Auf der Karte fehlt nichts.',
    unfinished: 'Auf der Karte des Versuchs sind Felder leer.',
    'quick-win': 'Wenig Aufwand, viel Wirkung.',
    'big-bet': 'Viel Aufwand, viel Wirkung: ein Wagnis.',
    'little-impact': 'Wenig Wirkung.',
    goal: (goal) => `Dient dem Ziel „${goal}“.`,
    missing: (fields) => `Noch leer: ${fields}.`,
    full: (phase) => `„${phase}“ ist voll: vier Gerichte je Feld.`,
    creepy: 'Wenig Aufwand, aber gruselig: besser fallen lassen.',
    'no-measure': 'Keine Messgröße: niemand könnte sagen, ob es wirkt.',
    'not-on-map': 'Die Zahl liegt nicht auf der Karte der Ideen.',
    'taken-out': 'Du hast es herausgenommen.',
    'put-in': 'Du hast es dazugenommen.',
    'on-board': 'Die Karte liegt auf dem Board.',
  },
}
