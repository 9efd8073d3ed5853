import type { Language } from '../language.ts'

export const board: Language['board'] = {
  state: {
    notOpen: '○ Noch nicht eröffnet',
    noVote: '○ Keine Wahl: reden und hinlegen',
    allDay: '● Den ganzen Tag offen',
    checkIn: '● Jetzt ankommen',
    here: '▶ Hier sind wir',
    again: '↺ Zweite Abstimmung',
    open: (votes, closes) =>
      (votes === 1 ? '● Jetzt: je 1 Notiz.' : `● Jetzt: je ${votes} Notizen.`) +
      (closes === null ? '' : ` Schluss ${closes}`),
    stopped: (voted, voters) => `■ Beendet. ${voted} von ${voters} dabei`,
  },
  copy: (name) => `${name} (Kopie)`,
  result: {
    none: 'Keine Stimmen.',
    more: (options) => `… und ${options} weitere`,
  },
}
