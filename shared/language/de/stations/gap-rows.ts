import type { Language } from '../../language.ts'

export const book: Language['stations']['gap-rows'] = {
  purpose:
    'Jede Lücke, die uns am meisten sorgt, bekommt einen ersten Schritt, eine Person und einen Tag.',
  say: '„Für jede der fünf eine Zeile: der erste Schritt, wer ihn geht, und bis wann.“',
  know: [
    'Die ersten fünf Zeilen übernehmen die Lücken; die sechste ist frei.',
    'Man tippt in die Felder oder legt eine Notiz hinein.',
  ],
  mistakes: ['Zwei Zuständige: dann ist es niemand.', '„Bald“ ist kein Datum.'],
  good: [
    'Alle, die genannt sind, sitzen im Raum und haben ja gesagt.',
    'Der Schritt ist klein genug für zwei Wochen.',
    'Keine Zeile steht nur um des Friedens willen da.',
  ],
  onward: 'Lies vor, was der Vormittag gebracht hat. Was offen ist, kommt nach der Pause zuerst.',
}

export const view: Language['views']['gap-rows'] = {
  noRows: 'Noch steht in keiner Zeile eine Lücke.',
  owned: (owned, all) => `${owned} von ${all} Lücken haben Schritt und Person.`,
  allOwned: 'Jede Lücke hat Schritt und Person.',
  missing: (list) => `es fehlt: ${list}`,
  askFor: (step) => `Frag nach: ${step}`,
  blocked: (count) =>
    count === 1
      ? '1 Zeile der Datenschutzliste ist gesperrt und steht noch nicht hier.'
      : `${count} Zeilen der Datenschutzliste sind gesperrt und stehen noch nicht hier.`,
  addBlocked: 'Gesperrte Zeilen als Lücken dazu',
  noFree: 'Keine Zeile ist leer. Kopiere eine auf dem Board, leere die Kopie, dann übernimm sie.',
  onward: 'Für den Nachmittag',
  examples: (count) => `Beispiele besprochen: ${count}`,
  emphasis: (names) => `Schwerpunkt gewählt: ${names}`,
  noEmphasis: 'Schwerpunkt gewählt',
  everyRow: 'jede der obersten Lücken hat Schritt und Person',
}
