import type { DataAuditWords } from '../../stations/data-audit-row.ts'

export const dataAudit: DataAuditWords = {
  name: 'Daten und Technik',
  head: {
    title: 'Daten und Technik',
    question: 'Welche Daten haben wir, wie gut sind sie, und dürfen wir sie nutzen?',
    steps: [
      'Zu zweit: nehmt zwei Zeilen. Heißt etwas anders? Schreibt es um.',
      'Je eine Notiz für Güte, Zugang und Datenschutz.',
      'Schreibt die Lücke und wer sie freigibt. Zuletzt: was kann die Software?',
    ],
  },
  columns: {
    source: 'Quelle',
    quality: 'Güte',
    access: 'Zugang',
    privacy: 'Datenschutz',
    gap: 'Lücke',
    owner: 'Wer',
  },
  answers: {
    quality: { high: 'Hoch', medium: 'Mittel', low: 'Niedrig' },
    access: { easy: 'Leicht', hard: 'Schwer' },
    privacy: { ok: 'Erlaubt', unclear: 'Unklar', blocked: 'Gesperrt' },
  },
  sources: [
    'Profile, CRM',
    'Käufe, Verträge',
    'Klicks, Suchen',
    'Reaktion auf E-Mails',
    'Gespräche im Service',
    'Metadaten der Inhalte',
    'Einwilligungen',
    'Zugekaufte Daten',
  ],
  engine: {
    rules: 'Software: nur Regeln',
    learning: 'Auch lernende Verfahren',
    unknown: 'Wissen wir nicht',
  },
  decide: 'Das geben wir zuerst frei',
  resultLater: 'Steht hier, wenn die Zeilen beurteilt sind.',
  states: { ready: 'Nutzbar', limited: 'Eingeschränkt', blocked: 'Gesperrt', unknown: 'Offen' },
  privacy: [
    'Jeder Zweck hat eine eigene Rechtsgrundlage, gewählt und aufgeschrieben.',
    'Berechtigtes Interesse: gegen das der Menschen abgewogen, bei Kindern am strengsten.',
    'Kinder: Risiken zuerst geprüft; jede Art von Profil hat einen eigenen Schalter.',
    'Nichts Gewichtiges entscheidet nur eine Maschine; jemand kann eingreifen.',
    'Gesundheit, Glaube, Sexualität oder Hinweise darauf: draußen, oder eigens erlaubt.',
    'Cookies, Kennungen und Verfolgen auf Geräten warten auf Einwilligung.',
    'Menschen sehen, berichtigen und löschen ihre Daten und können widersprechen.',
    'Nicht mehr Daten als nötig, nicht länger als nötig, auch bei Partnern sicher.',
    'Wonach eine Empfehlung geht, steht klar da, und man kann es ändern.',
    '„Warum sehe ich das?“, rückgängig, Pause und eine Ansicht ohne Profil.',
    'Die Daten dieses Workshops: wer Namen sieht, wie lange, was mitgeht.',
  ],
}
