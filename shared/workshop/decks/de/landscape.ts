import type { LandscapeWords } from '../../stations/landscape-card.ts'

export const landscape: LandscapeWords = {
  name: 'Umschau',
  head: {
    title: 'Umschau',
    question: 'Hinter jedem stecken mehrere Systeme. Was mögen wir, was kennen wir, was nicht?',
    steps: [
      'Lest die Beispiele vor, jede Person eines.',
      'Allein: 3 Notizen, auf „Mag ich“, „Kenne ich“ und „Mag nicht“.',
      'Gemeinsam: bewertet jedes mit zwei Notizen, 1 wenig bis 5 viel.',
    ],
  },
  later: 'Steht hier, wenn die Notizen liegen.',
  stances: { admire: 'Mag ich', familiar: 'Kenne ich', dislike: 'Mag nicht' },
  measures: { complexity: 'Komplex 1–5', effort: 'Aufwand 1–5' },
  examples: [
    {
      name: 'Checkliste, die sich nach Erledigtem richtet',
      family: 'Einstieg und Einrichtung',
      audience: '',
      level: 'Baustein',
    },
    {
      name: 'Geschmack auswählen',
      family: 'Fragen und Profil',
      audience: 'Privatleute',
      level: 'Baustein',
    },
    {
      name: 'Weiter, wo du aufgehört hast',
      family: 'Wiedererkennen und Fortsetzen',
      audience: '',
      level: 'Baustein',
    },
    {
      name: 'Regal „Weil du X genutzt hast“',
      family: 'Empfehlungen: von einer Person aus',
      audience: 'Privatleute',
      level: 'Baustein',
    },
    {
      name: 'Überblick nach deinen Interessen',
      family: 'Nachrichten: zubereitet',
      audience: '',
      level: 'Baustein',
    },
    {
      name: 'Wenn eine Zahlung scheitert',
      family: 'Nachrichten im Lauf der Zeit',
      audience: '',
      level: 'Baustein',
    },
    {
      name: 'Zurückholen, wer seltener kommt',
      family: 'Nachrichten im Lauf der Zeit',
      audience: '',
      level: 'Erlebnis',
    },
    {
      name: 'Passender Tarif nach Nutzung',
      family: 'Angebot, Preis und Handel',
      audience: '',
      level: 'Erlebnis',
    },
  ],
}
