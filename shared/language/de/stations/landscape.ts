import type { Language } from '../../language.ts'
import { notes } from '../counts.ts'

export const book: Language['stations']['landscape'] = {
  purpose:
    'Sehen, wie verbundene Interaktionen aussehen, und herausfinden, was der Raum mag, kennt und nicht mag, bevor jemand von Lösungen spricht.',
  say: '„Hinter jedem dieser Beispiele arbeiten mehrere Systeme zusammen. Lest sie vor, jede Person eines. Dann legt allein drei Notizen: auf eines, das ihr mögt, eines, das ihr gut kennt, eines, das ihr nicht mögt.“',
  know: [
    'Wähle die Beispiele am Abend vorher, unter „Planen“: acht, für Privatleute und für Firmen.',
    'Ein Wort auf einer Notiz sagt, warum. Es ist mehr wert als die Zahl.',
    'Verbunden heißt: mehrere führende Systeme spielen zusammen, etwa Inhalte und Marketing-Automation, oder die Bilddatenbank und die Kundendaten.',
    'Drei Arten treffen sich hier: was Leute selbst einstellen (customized), was für sie ausgesucht wird (personalized), was von selbst läuft (automated).',
    'Jedes war einmal eine Idee, die bezahlt und anderen guten Ideen vorgezogen werden musste.',
    'Komplex meint, wie schwer die Sache selbst ist; Aufwand, was es uns kosten würde, so etwas zu liefern.',
    'Für beides genügt je eine Notiz von 1 bis 5 für den ganzen Raum. Mehrere zeigen, wo man sich uneinig ist.',
  ],
  mistakes: [
    'Über Marken reden, die man mag, statt darüber, was die Interaktion tut.',
    'Nur Beispiele aus dem eigenen Geschäft: niemand bewundert, was schon da ist.',
    'Nachmachen, was man mag: eure Leute, eure Technik und euer Platz am Markt sind andere.',
    'Lange über die genaue Zahl reden: ob 3 oder 4, ist nicht der Punkt.',
  ],
  good: [
    'Auf jedem Beispiel liegt eine Notiz, und mindestens eines ist umstritten.',
    'Jemand hat gesagt, was an einem nicht gefällt.',
    'Der Raum weiß, welches beliebte Beispiel für uns wenig Aufwand wäre.',
  ],
  onward:
    'Behalte im Kopf, was gemocht wird und wenig Aufwand ist. Als Nächstes: wie groß ist, was wir heute bauen?',
}

export const view: Language['views']['landscape'] = {
  examples: (count) => `${count} Beispiele gewählt`,
  discussed: (done, all) => `Auf ${done} von ${all} Beispielen liegen Notizen.`,
  none: 'Noch keine Notizen. Alle legen drei: mag ich, kenne ich, mag nicht.',
  admired: (names, count) => `Am meisten gemocht: ${names} (${notes(count)}).`,
  disliked: (names, count) => `Am wenigsten gemocht: ${names} (${notes(count)}).`,
  divided: (names, count) => `Umstritten: ${names}, ${count} oder mehr auf jeder Seite.`,
  reachable: (names) => `Gemocht, und für uns wenig Aufwand: ${names}.`,
  more: (count) => `${count} weitere`,
  picture: 'Wo der Raum steht, das Beliebteste zuerst',
  stances: {
    admire: (count) => `mag ich: ${count}`,
    familiar: (count) => `kenne ich: ${count}`,
    dislike: (count) => `mag nicht: ${count}`,
  },
  legend: { admire: 'Mag ich', familiar: 'Kenne ich', dislike: 'Mag nicht' },
  noNotes: 'keine Notizen',
  complexity: (mean, spread) => `komplex: ${mean}${spread}`,
  effort: (mean, spread) => `Aufwand: ${mean}${spread}`,
  spread: (low, high) => ` (${low} bis ${high})`,
  unread: (count) => `${notes(count)} ohne eine Zahl von 1 bis 5`,
  write: 'Ergebnis auf das Board',
  change: 'Andere Beispiele wählen',

  picker: {
    title: 'Beispiele',
    count: (picked, most) => `${picked} gewählt. Üblich sind 8, höchstens ${most}.`,
    mix: (consumer, business) =>
      `${consumer} für Privatleute, ${business} für Firmen: zeig beide Arten.`,
    thirdRow:
      'Mehr als 8 brauchen eine dritte Reihe, und mehr Zeit. Der Bereich wächst dann nach unten: bleib bei 8, wo darunter einer steht.',
    full: 'Mehr haben nicht Platz. Nimm erst eines heraus.',
    sets: 'Mit einer Auswahl beginnen',
    setTaken: (name) => `${name}: ihre 8 Beispiele sind gewählt.`,
    undo: 'Zurücknehmen',
    audience: 'Für wen',
    either: 'beide',
    earlier: 'Nach oben',
    later: 'Nach unten',
    remove: 'Herausnehmen',
    find: (patterns, families) => `${patterns} Interaktionen in ${families} Familien durchsuchen`,
    family: 'Familie',
    allFamilies: 'Alle Familien',
    found: (count) => `${count} gefunden`,
    foundMore: (count) => `und ${count} weitere: noch ein Wort, oder eine Familie wählen.`,
    ownTitle: 'Ein eigenes dazu',
    ownName: 'Name des Beispiels',
    add: 'Dazu',
    put: 'Auf das Board legen',
    keep: 'Diese Beispiele behalten',
    comeLater: 'Sie kommen mit dem Bereich auf das Board.',
    stands: 'Das Board zeigt diese Beispiele.',
    stay: (names) =>
      `Diese Karten bleiben, wie sie sind, denn auf ihnen liegen Notizen oder jemand hat sie umgeschrieben: ${names}.`,
  },
}
