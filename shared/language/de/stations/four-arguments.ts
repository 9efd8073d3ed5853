import type { Language } from '../../language.ts'

export const book: Language['stations']['four-arguments'] = {
  purpose: 'Ein Schwerpunkt, bewusst gewählt, und was jede Abteilung davon erwartet.',
  say: '„Wo soll unser Schwerpunkt liegen? Entscheidet allein. Schreibt euren Grund auf eine Notiz. Wartet auf mein Wort, dann legt sie hin.“',
  know: [
    'Legt zuerst gemeinsam die Beispiele in die oberen Felder, ohne sie zu wägen.',
    'Nichts auf einem Board verbirgt Stimmen. Erst schreiben, dann alle zugleich legen hält sie ehrlich.',
    'Ein Argument ist ein Grund für das Ganze, nicht für eine einzelne Maßnahme: halte den Raum auf dieser Höhe.',
    'Wo Abteilungen sich unterscheiden, ist mehr wert als wer vorn liegt: frag nach den Gründen.',
    'Die Wörter im Raster sind unsere Fassung. Ändere sie auf dem Board; die Namen ziehen nach.',
  ],
  mistakes: [
    'Für alle vier stimmen: Stimmen sind mit Absicht knapp.',
    'Beispiele in den unteren Feldern: sie würden als Stimmen zählen.',
    'Die Zählung für die Entscheidung halten: was ihr entscheidet, kommt in ein eigenes Feld.',
  ],
  good: [
    'Jedes Beispiel des Vormittags liegt in einem der oberen Felder.',
    'Ein Schwerpunkt ist entschieden; wogegen, ist laut gesagt.',
    'Dazu gibt es einen Satz, was anders sein wird und woran wir es sähen.',
  ],
  onward:
    'Wenn die Abstimmung beendet ist, lege Plätze für die gewünschten Ergebnisse hin und fülle wenigstens den gewählten.',
}

export const view: Language['views']['four-arguments'] = {
  examples: 'Beispiele, keine Stimmen',
  outcomes: 'Gewünschte Ergebnisse',
  emphasis: (name) => `Schwerpunkt: ${name}`,
  noOutcome: 'noch nichts geschrieben',
  outcomesLater: 'Plätze für gewünschte Ergebnisse kommen dazu, wenn die Abstimmung beendet ist.',
  addOutcomes: 'Plätze für gewünschte Ergebnisse',
}
