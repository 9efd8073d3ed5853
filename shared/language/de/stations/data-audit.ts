import type { Language } from '../../language.ts'

export const book: Language['stations']['data-audit'] = {
  purpose:
    'Zeigt, welche Daten heute eine Idee tragen, was den anderen im Weg steht und wer das freigeben kann. Ideen kommen danach, nicht davor.',
  say: '„Zu zweit, nehmt zwei Zeilen. Wie gut sind diese Daten, kommen wir daran, dürfen wir sie nutzen? Je eine Notiz. Schreibt, was fehlt, und den Namen der Person, die es freigeben kann.“',
  know: [
    'Die Namen sind Vorschläge: schreib sie um, bis alle wissen, welches System gemeint ist.',
    'Hol die Person in den Raum, die die Daten kennt. Niemand da? Dann ist „wissen wir nicht“ die ehrliche Antwort.',
    'Zwei Notizen in einer Zeile sind eine Uneinigkeit: redet zuerst über diese Zeile.',
    'Fehlende Metadaten bremsen ein Team wie technische Schulden. Spotify kaufte erst eine Firma für Metadaten und baute darauf auf.',
    'Eine Maschine ist nur so gut wie die Ordnung in euren Inhalten, und das alles anzuschließen braucht Zeit.',
    'Unten steht die Datenschutzliste. Geh sie mit der Person durch, die dafür geradesteht, oder gib jede Zeile jemandem.',
    'Spät dran? Datenschutz zuerst: Güte nützt nichts, wo gesperrt ist.',
  ],
  mistakes: [
    'Die Daten bewerten, die man gern hätte.',
    'Zu eng geschnitten: Ideen nach den Daten, die gerade da sind, statt nach den besten, die es gibt.',
    '„Recht sagt nein“: frag, wer es gesagt hat, worüber und wann.',
    'Eine Lücke ohne Namen: niemand wird sie schließen.',
  ],
  good: [
    'In jeder Zeile liegt in jeder Gruppe von Feldern eine Notiz.',
    'Bei allem, was gesperrt ist, steht der Name einer Person, nicht einer Abteilung.',
    'Der Raum weiß, was die Software heute kann, nicht, was gekauft wurde.',
  ],
  onward:
    'Lies vor, was jetzt nutzbar ist, dann, was gesperrt ist und wer es freigibt. Die Vorratskammer macht mit dem weiter, was fehlt.',
}

export const view: Language['views']['data-audit'] = {
  noneJudged:
    'Noch ist keine Zeile beurteilt. Jede braucht eine Notiz für Güte, eine für Zugang, eine für Datenschutz.',
  ready: (ready, all) => `${ready} von ${all} Quellen sind nutzbar, wie sie sind.`,
  states: {
    ready: 'Jetzt nutzbar',
    limited: 'Eingeschränkt',
    blocked: 'Gesperrt',
    unknown: 'Noch nicht beurteilt',
  },
  twice: 'Zwei Antworten in einer Zeile',
  limits: { low: 'geringe Güte', hard: 'schwer zugänglich', unclear: 'Datenschutz unklar' },
  open: (questions) => `offen: ${questions}`,
  missing: (gap) => `es fehlt: ${gap}`,
  frees: (owner) => `${owner} kann es freigeben`,
  nobodyFrees: 'noch steht niemand da, um es freizugeben',
  engine: {
    rules: 'Unsere Software kann nur Regeln.',
    learning: 'Unsere Software kann auch lernende Verfahren.',
    unknown: 'Was unsere Software kann, ist unbekannt: klärt es, bevor Ideen darauf bauen.',
  },
  engineSplit: 'Was unsere Software kann: die Notizen sind sich nicht einig.',
  engineOpen: 'Was unsere Software kann: noch keine Notiz.',
  privacy: 'Datenschutzliste',
  looked: (looked, all) => `${looked} von ${all} angesehen`,
  blockedLines: (blocked) => `${blocked} gesperrt`,
  toChecklist: 'Die Liste durchgehen',
  asGaps:
    'Gesperrte Zeilen lassen sich unter „Die fünf, die wir angehen“ als Lücken übernehmen, mit Schritt und Datum.',
  noAdvice:
    'Fragen zum Stellen, keine Rechtsberatung. Es entscheidet, wer bei euch für den Datenschutz geradesteht.',
  answers: { ok: 'Erlaubt', unclear: 'Unklar', blocked: 'Gesperrt' },
  notLooked: 'Nicht angesehen',
  owner: (line) => `Wer für ${line} geradesteht`,
  keep: 'Behalten',
  whereFrom: 'Woher?',
  grounds: [
    'DSGVO, Artikel 6; ICO, Age appropriate design: Rechtsgrundlage.',
    'Ebenda; die Interessen von Kindern wiegen mehr.',
    'ICO, Children’s information: Profile und automatische Entscheidungen.',
    'DSGVO, Artikel 22; dieselbe Seite des ICO.',
    'DSGVO, Artikel 9. Aus allgemeinem Wissen: lass es prüfen.',
    'ePrivacy-Regeln deines Landes. Aus allgemeinem Wissen: lass es prüfen.',
    'DSGVO, Artikel 13 bis 21. Aus allgemeinem Wissen: lass es prüfen.',
    'DSGVO, Artikel 5, 28 und 44. Aus allgemeinem Wissen: lass es prüfen.',
    'EU-Gesetz über digitale Dienste, Artikel 26 bis 28 und 38, für Online-Plattformen; aus zweiter Hand gelesen.',
    'Unser Vorschlag; er passt zur Zeile davor.',
    'Unser Vorschlag.',
  ],
}
