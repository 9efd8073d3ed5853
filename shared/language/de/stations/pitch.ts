import type { Language } from '../../language.ts'
import { votes } from '../counts.ts'

export const book: Language['stations']['pitch'] = {
  purpose:
    'Macht aus den besten Rezepten Versuche, die jemand durchführen will: mit Messgröße, Rechnung und Namen.',
  say: '„Wer kocht, hat drei Minuten. Lest eure Karte als einen Satz vor, dann sagt, woran ihr sehen werdet, dass es wirkt. Keine Messgröße, kein Vorschlag. Danach stimmen wir ab, und niemand für den eigenen.“',
  know: [
    'Füll die Karten zuerst aus den Rezepten: was schon dasteht, muss niemand noch einmal schreiben.',
    'Wer kocht, führt den Versuch auch durch: frag nach einem Namen, nicht nach einer Abteilung.',
    'Es ist ein Wettbewerb: alle sprechen einzeln, und der Raum vergleicht.',
    '„Gemessen an“ will eine Zahl von heute und eine, die erreicht werden soll, „bis wann“ ein Datum.',
    'Die unterste Reihe ist der Versuch: was erprobt wird, warum es sich rechnet, wer es danach betreibt.',
    'Dieses Fenster zeigt jeden Vorschlag als einen Satz zum Vorlesen.',
  ],
  mistakes: [
    'Für eine gute Idee stimmen, die niemand kochen wird.',
    'Eine Messgröße, die sich sowieso bewegt: frag, was dieselben Leute ohne den Versuch täten.',
    'Ein Versuch so groß wie das Projekt. Was lässt sich in vier Wochen erproben?',
    'Stimmen für die eigene Karte: dieses Fenster weist nach der Abstimmung darauf hin.',
  ],
  good: [
    'Jeder Vorschlag wurde in drei Minuten vorgelesen.',
    'Jeder hat eine Messgröße mit Zahl, ein Datum und eine Person, die kocht.',
    'Zwei oder drei Versuche ragen heraus, aus mehr als einer Abteilung.',
  ],
  onward:
    'Schreib auf, was ihr entscheidet und wer entscheidet; es darf von der Abstimmung abweichen. Dann geh zum Menü: Versuche mit Stimmen stehen dort zuerst.',
}

export const view: Language['views']['pitch'] = {
  count: (cards, begun) => `${cards} Karten, ${begun} begonnen`,
  none: 'Noch ist kein Vorschlag geschrieben. Eine Karte je Person, die kocht: leer füllen, oder mit einem Rezept beginnen.',
  notVoted: 'Noch keine Stimmen. Lass jeden Vorschlag vorlesen, dann stimmt ab.',
  goals: (list) => `Wohin ihr wollt: ${list}. Welchem Ziel dient dein Versuch?`,
  serves: (list) => `Für: ${list}`,
  noMeasure: 'Keine Messgröße: zählt nicht als Versuch',
  noMeasureYet: 'Keine Messgröße, steht also nicht zur Wahl',
  noMeasureHint:
    'Unter „Gemessen an“ gehört, woran ihr es sehen würdet. Stimmen auf diesen Karten bleiben liegen, machen aber keinen Versuch.',
  ready: 'vollständig',
  measured: 'hat eine Messgröße',
  decided: 'Das habt ihr so entschieden.',
  missing: (list) => `noch leer: ${list}`,
  own: (count) => `${votes(count)} für den eigenen Vorschlag`,
  ownHint: 'Sie zählen wie alle anderen. Sag es laut, oder stimmt noch einmal ab.',
  ownBy: (voter, pitch) => `${voter} für ${pitch}`,
  fromRecipe: 'Rezept',
  fill: 'Eine Karte daraus füllen',
  add: 'Eine leere Karte dazu',
}
