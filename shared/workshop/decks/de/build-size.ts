import type { BuildSizeWords } from '../../stations/build-size.ts'

export const buildSize: BuildSizeWords = {
  name: 'Wie groß wir bauen',
  head: {
    title: 'Wie groß wir bauen',
    question: 'Wie groß ist, was wir heute liefern, und was wollen wir liefern?',
    steps: [
      'Lest die fünf Größen, von unten nach oben.',
      'Eine Notiz, wo wir heute sind, eine, wohin wir wollen.',
      'Weit weg von den anderen? Sag uns, warum.',
    ],
  },
  today: 'Heute',
  wanted: 'Gewünscht',
  levels: {
    portfolio: {
      name: 'Portfolio',
      test: 'Mehrere Produkte teilen Profile, Regeln oder Zustimmung.',
    },
    product: { name: 'Produkt', test: 'Ohne Personalisierung gäbe es das nicht.' },
    experience: { name: 'Erlebnis', test: 'Es geht über mehrere Schritte oder Kanäle.' },
    feature: { name: 'Baustein', test: 'Ein Teil, der für sich stehen kann.' },
    function: { name: 'Funktion', test: 'Ein Bedienelement, oder eine Regel.' },
  },
  resultLater: 'Steht hier, wenn wir darüber gesprochen haben.',
  result: 'Heute: {today}\nGewünscht: {wanted}',
}
