import type { Language } from '../../language.ts'
import { notes } from '../counts.ts'

export const book: Language['stations']['ideas'] = {
  purpose:
    'Sammelt viele Ideen und wägt sie dann: was sie bringen, was sie kosten und wie gruselig sie sind, damit der Raum weiß, wo er beginnt und was er lässt.',
  say: '„Schreibt drei Ideen, je eine Notiz; wilde sind willkommen. Dann legen wir Zahlen, alle zusammen: zuerst nur nach oben oder unten, nach der Wirkung. Dann nach links oder rechts, nach dem Aufwand. Die Skala kommt zuletzt.“',
  know: [
    'Lies die Fragen vor, eine je Minute, während alle schreiben.',
    'Wähle hier, welche Notizen eine Zahl bekommen: sie steht dann an der Ecke der Notiz.',
    'Zuerst die Wirkung aller Ideen, bevor jemand vom Aufwand spricht. In einem Zug redet der Aufwand die Wirkung klein.',
    'Jede Zahl liegt zweimal da: einmal für die Karte, einmal für die Skala.',
    '„Gruselig“ steht auch für Risiko: was würde es uns kosten, wenn Leute sich daran stoßen?',
    'Ein Klassiker zum Vergleichen: Vorschläge aus dem, was jemand angesehen hat. Mittlerer Aufwand, viel Wirkung, mittleres Risiko.',
    'Wenig Zeit? Auf die Skala kommt nur, was in der oberen Hälfte der Karte liegt.',
  ],
  mistakes: [
    'Aufwand und Wirkung in einem Zug: dann wird um die Karte gestritten, nicht gelegt.',
    'Nur wer baut, legt den Aufwand, und nur die anderen die Wirkung. Legt beides zusammen.',
    'Alles landet oben links: frag, welche Zahl die niedrigste ist, und schieb die nach unten.',
    'Die Skala wird übergangen, weil eine Idee leicht ist. Leicht und gruselig bleibt den Leuten im Gedächtnis.',
  ],
  good: [
    'Zwanzig Notizen, von denen etwa zwölf eine Zahl bekommen.',
    'Die Zahlen verteilen sich über die ganze Karte, wenige liegen auf einer Linie.',
    'Was fällt, fällt laut und mit Grund.',
  ],
  onward:
    'Was unter „Hier anfangen“ steht und nicht gruselig ist, wird ein Rezept oder kommt auf das Menü; ein Wagnis braucht einen Vorschlag.',
}

export const view: Language['views']['ideas'] = {
  prompts: 'Fragen, die auf Ideen bringen',
  notes,
  choose: 'Welche kommen zur Wahl?',
  none: 'Im Feld für Ideen liegen noch keine Notizen. Geschrieben wird eine Idee je Notiz.',
  same: (number) => `Wie ${number}?`,
  join: (number) => `Zu ${number} legen`,
  joined: (number) => `gehört zu ${number}`,
  apart: 'Getrennt lassen',
  give: (count) => (count === 1 ? '1 Idee eine Zahl geben' : `${count} Ideen eine Zahl geben`),
  joinOnly: (count) => (count === 1 ? '1 Notiz dazulegen' : `${count} Notizen dazulegen`),
  numbered: (count) => (count === 1 ? '1 Idee hat eine Zahl' : `${count} Ideen haben eine Zahl`),
  takeBack: 'Zurücknehmen',
  takeAll: 'Alle Zahlen zurücknehmen',
  takeAllSure:
    'Alle Zahlen zurücknehmen? Notizen bleiben, wo sie liegen, und Zahlen auf dem Board auch.',
  noNumbers: 'Noch hat keine Idee eine Zahl. Wähle unter „Leiten“, welche Notizen zur Wahl kommen.',
  placed: (count, of) => `Gelegt: ${count} von ${of}`,
  onTheLine: (list) => `auf der Linie: ${list}`,
  notPlaced: (list) => `Noch nicht auf der Karte: ${list}`,
  notScaled: (list) => `Nicht auf der Skala, oder doppelt: ${list}`,
  drop: (number, creepy) => `${number}: wenig Aufwand, gruselig ${creepy} von 5. Fallen lassen.`,
  doubtful: (number, creepy) =>
    `${number}: viel Aufwand, gruselig ${creepy} von 5. Noch einmal ansehen.`,
  why: 'Warum?',
  whyDrop:
    'Die Regel des Artikels: was wenig Arbeit macht, aber sehr gruselig ist, fliegt hinaus. Dass es leicht ist, macht es gefährlich: es kostet Vertrauen, und Vertrauen kommt langsam zurück.',
  whyDoubtful:
    'Die Regel spricht nur von wenig Aufwand. Viel Arbeit für etwas Gruseliges ist nicht besser, darum der Hinweis; die Entscheidung liegt bei dir.',
  map: (list) => `Karte von Aufwand und Wirkung. ${list}`,
  legend: 'Eine Zahl auf Schwarz soll fallen.',
  quadrant: (name, list) => `${name}: ${list}`,
  nothing: 'keine',
  inOrder: 'Der Reihe nach: erst Wirkung, dann Aufwand',
  creepy: (creepy) => `gruselig ${creepy} von 5`,
  write: 'Auf das Board schreiben',
}
