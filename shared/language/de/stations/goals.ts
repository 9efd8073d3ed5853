import type { Language } from '../../language.ts'
import { notes } from '../counts.ts'

export const book: Language['stations']['goals'] = {
  purpose: 'Drei Ziele, an denen später jedes Rezept, jede Idee und jeder Vorschlag gemessen wird.',
  say: '„Warum überhaupt personalisieren? Schreibt zwei Notizen: etwas, wovon das Geschäft mehr oder weniger will, und etwas, das Menschen von uns brauchen. Zwei Minuten, allein.“',
  know: [
    'Ein Ergebnis wäre an unseren Zahlen zu sehen; einen Bedarf würde ein Mensch aussprechen.',
    'Die obere Reihe der Gruppen ist für Ergebnisse, die untere für Bedarf: daran unterscheidet sie die App.',
    'Es stockt? Ergebnisse: mehr bleiben, kaufen, kommen wieder. Bedarf: weniger Auswahl, weniger Zeit, etwas Neues.',
    'Teams kommen von einem von zwei Orten: sie bauen Automatik oder KI, oder sie haben gerade eine Software gekauft. Beide gestalten nun mit Daten.',
    'Lies die Notizen beim Zusammenlegen vor. Wer eine schrieb, sagt, wohin sie gehört.',
    'Ein gutes Paar ist das von Spotifys DJ: Menschen wollen einen Sender, der sie kennt, wir wollen, dass sie länger hören.',
    'Eine zweite Abstimmung über gleiche Gruppen weiß nichts von der ersten: schreib danach die drei Ziele unter „Wir entscheiden“.',
  ],
  mistakes: [
    'Eine Funktion statt eines Ziels: frag, wozu sie gut wäre.',
    'Das Werkzeug zuerst: eine Software hat keine eigenen Ziele.',
    'Eine Gruppe für alles: dann sagt sie nichts.',
    'Abstimmen, bevor jede Gruppe einen Namen hat.',
  ],
  good: [
    'Jede Gruppe hat einen Namen, der eine Schlagzeile sein könnte.',
    'Unter den drei Zielen sind mindestens ein Ergebnis und ein Bedarf.',
    'Niemand fragt mehr, was ein Ziel bedeutet.',
  ],
  onward: 'Lies die drei Ziele einmal vor. Auf Rezepten und Vorschlägen kommen sie wieder.',
}

export const view: Language['views']['goals'] = {
  grouped: (count) => `Notizen in Gruppen: ${count}.`,
  ungrouped: (outcomes, needs) =>
    `Noch in keiner Gruppe: fürs Geschäft ${outcomes}, was Menschen brauchen ${needs}.`,
  nothing: 'Noch keine Notizen. Ziele kommen in die zwei Felder links.',
  noName: 'Gruppen ohne Namen',
  noNameHint: 'Tippe einen Namen auf die Gruppe, oder lege dort eine Notiz hin.',
  notes,
  chosen: 'Ziele, die in spätere Bereiche mitgehen',
  side: { outcome: 'fürs Geschäft', need: 'was Menschen brauchen' },
  notChosen: 'Sie stehen hier, wenn die Abstimmung beendet ist.',
  differs: (list) => `Die Abstimmung sagt: ${list}.`,
  tied: 'Ein Gleichstand reicht über den dritten Platz hinaus, darum gehen nur die Plätze davor mit. Stimmt über die Gleichen ab, oder schreib die Ziele unter „Wir entscheiden“.',
  partly:
    'Diese Abstimmung ging nur über einige Gruppen. Schreib die drei Ziele unter „Wir entscheiden“.',
  allUsed: 'Alle Gruppen sind in Gebrauch.',
  add: 'Drei Gruppen dazu',
}
