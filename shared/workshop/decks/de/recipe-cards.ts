import type { Part } from '../../../language/meanwhile.ts'
import type { RecipeCardsWords } from '../../stations/recipe-card.ts'

export const recipeCards: Part<RecipeCardsWords> = {
  name: 'Rezeptkarten',
  head: {
    title: 'Rezeptkarten',
    question: 'Wer bekommt was, wann, und wozu?',
    steps: [
      'Zu dritt: füllt eine Karte. Tippt, oder legt Notizen.',
      'Keine Messgröße, kein Rezept.',
      'Abstimmen: 3 Notizen, auf 3 verschiedene Karten.',
    ],
  },
  columns: ['Beispiele', 'Beispiel, leer', 'Tisch A', 'Tisch B', 'Tisch C'],
  fields: {
    who: 'Wer',
    when: 'Wann',
    what: 'Was',
    where: 'Wo',
    'for-them': 'Für sie',
    'for-us': 'Für uns',
    measure: 'Messgröße',
    cook: 'Wer kocht',
  },
  sentence:
    'WENN {who} UND {when}, DANN {what} hier: {where}, DAMIT {for-them} UND {for-us}, GEMESSEN AN {measure}',
  blank: 'Rezept {number}',
  examples: {
    nurture: {
      name: 'Anregen',
      who: 'jemand, den wir nicht kennen',
      when: 'ein Titel geöffnet wird',
      what: 'ein Titel, der dazu passt',
      where: 'ein Streifen unter dem Titel',
      'for-them': 'das Nächste ist schneller gefunden',
      'for-us': 'mehr Titel werden gelesen',
      measure: 'geöffnete Titel je Besuch',
      cook: 'Inhalte',
    },
    welcome: {
      name: 'Willkommen',
      who: 'jemand Neues',
      when: 'gerade angemeldet',
      what: 'ein kurzer Rundgang',
      where: 'eine E-Mail am ersten Tag',
      'for-them': 'der erste Titel ist leicht gewählt',
      'for-us': 'mehr Neue bleiben',
      measure: 'Neue mit drei Titeln in Woche eins',
      cook: 'Einstieg',
    },
    winback: {
      name: 'Halten',
      who: 'jemand, der kündigen könnte',
      when: 'eine Zahlung scheitert oder der Vertrag bald endet',
      what: 'eine Erinnerung mit fairem Angebot',
      where: 'eine E-Mail, dann ein Hinweis in der App',
      'for-them': 'die Bücher bleiben ohne Mühe',
      'for-us': 'weniger Konten verstummen',
      measure: 'Verlängerungen in 30 Tagen',
      cook: 'Bestand',
    },
  },
  chips: {
    title: 'Zutaten: eine kopieren, die Kopie in ein Feld ziehen',
    segments: {
      label: 'S  Für „Wer“',
      chips: [
        'Unbekannte',
        'Gäste ohne Konto',
        'Angemeldete',
        'alle anderen',
        'Empfohlene',
        'eine Rolle',
        'im selben Monat dazu',
        'genau diese Person',
      ],
    },
    contexts: {
      label: 'C  Für „Wann“',
      chips: ['sieht sich um', 'liest in Eile', 'braucht einen Schubs', 'nimmt sich Zeit'],
    },
    purposes: {
      label: 'P  Für „Was“',
      chips: ['rechtzeitige Warnung', 'Abkürzung', 'etwas Passendes', 'weiterer Blick'],
    },
    touchpoints: {
      label: 'T  Für „Wo“',
      chips: [
        'E-Mail für eine Rolle',
        'E-Mail zu ihrer Zeit',
        'Bildschirm im Laden',
        'unsere App',
        'Suchtreffer',
        'Fenster über der Seite',
        'Hinweisleiste',
        'Streifen',
        'Block auf der Seite',
        'Menü',
      ],
    },
    goals: {
      label: 'G  „Für uns“, „Messgröße“',
      chips: ['mehr kaufen', 'weniger Zeit dafür', 'mehr empfehlen uns', 'mehr sind zufrieden'],
    },
    blank: 'Leer: selbst schreiben',
  },
}
