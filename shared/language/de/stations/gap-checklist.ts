import type { Language } from '../../language.ts'

export const book: Language['stations']['gap-checklist'] = {
  purpose:
    'Was im Weg steht, wird genannt, bevor man darauf stößt, und das Schlimmste davon wird ausgewählt.',
  say: '„Was steht zwischen uns und dem Ziel? Lest die Karten, ergänzt, was fehlt, dann legt vier Notizen auf die vier, die euch am meisten sorgen.“',
  know: [
    'Die Sätze sind, was man so hört. Niemand im Raum ist gemeint.',
    'Im Artikel sind diese sechs eine einzige Karte, „Detractor“. Die Worte sind von uns.',
    'Zusammenarbeiten und nicht mehr versprechen, als sich halten lässt, entscheidet mehr als jedes Werkzeug.',
    'Hier wird ohne Namen und Abteilungen gezählt. Das Board selbst zeigt weiter, wer eine Notiz gemacht hat.',
    'Nach der Abstimmung kommen darunter Zeilen für die obersten fünf: Schritt, Person, Datum.',
    'Spät dran? Stimmt nur über die drei Fragen ab.',
  ],
  mistakes: [
    'Über eine Person reden statt über einen Satz.',
    'Ein nächster Schritt, der nur Hoffnung ist: frag, was zuerst geschieht und an welchem Tag.',
    'Eine Lücke jemandem geben, der nicht im Raum ist.',
  ],
  good: [
    'Leere Karten werden benutzt: der Raum kennt Lücken, die auf keiner Liste stehen.',
    'An den obersten fünf können die Leute hier etwas ändern.',
    'Niemand musste einen Satz verteidigen.',
  ],
  onward:
    'Beende die Abstimmung und lege die Zeilen für die obersten fünf hin, solange alle noch wissen, warum.',
}

export const view: Language['views']['gap-checklist'] = {
  addRows: 'Zeilen für die obersten fünf hinlegen',
  addRowsLater: 'Zeilen für die obersten fünf kommen dazu, wenn die Abstimmung beendet ist.',
  toRows: 'Zu den Zeilen der obersten fünf',
  numbers: 'Veröffentlichte Zahlen',
  numbersHint:
    'Zahlen anderer, um darüber zu reden; nicht unsere. „Berichtet von“ heißt: gelesen haben wir einen Bericht über die Studie, nicht die Studie.',
  by: (source, reporter) => `${source}, berichtet von ${reporter}`,
  barriers: {
    data: 'Daten',
    technology: 'Technik',
    people: 'Menschen und Zeit',
    measures: 'Keine festen Messgrößen',
    apart: 'Getrennte Abteilungen',
    arrives: 'Wie es ankommt',
  },
  figures: {
    obstacle:
      '27 % der befragten Marketingleute nennen Daten das größte Hindernis. 2019 erwartete die Studie, dass bis 2025 vier von fünf, die investiert hatten, aufgeben.',
    ownData: 'Etwa 80 % der Unternehmen nutzen eigene Daten (300 Führungskräfte, April 2021).',
    hurdle:
      'Über 25 % nennen Technik eine große Hürde. Personalisierung nimmt 14 % des Marketingbudgets.',
    tools: '37 % der Marketingleute haben die Werkzeuge dafür.',
    resources:
      'Für den Betrieb haben 13 % niemanden, 33 % wenige Leute, 39 % Leute bei Bedarf, 15 % eigene Leute (über 450 Antworten, Ende 2021).',
    how: '72 % sehen, warum es wichtig ist, und wissen nicht, wie man es angeht.',
    goals:
      '96 % glauben daran, aber 19 % prüfen an Zielen in Zahlen, und bei 39 % sind die Messgrößen lose oder nur eine Idee.',
    silos:
      'Getrennte Abteilungen werden als Hürde zuerst genannt. 35 % steuern alle Kanäle zusammen, 24 % investieren mit Wirkung.',
    agree: '85 % der Unternehmen meinen zu personalisieren; 60 % der Kunden stimmen zu.',
    miss: 'Nach Nachrichten, die danebengehen, würde sich etwa die Hälfte abmelden, und 14 % würden die Marke meiden.',
    felt: '22 % der Kunden fühlen sich vom durchschnittlichen Händler verstanden.',
    pursue: '87 % der Marketingabteilungen personalisieren in irgendeiner Form.',
  },
}
