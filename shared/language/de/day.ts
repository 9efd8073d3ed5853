import type { Language } from '../language.ts'
import { notes } from './counts.ts'

export const rows: Language['day']['rows'] = {
  'check-in': 'Ankommen',
  goals: 'Ziele',
  landscape: 'Umschau',
  'build-size': 'Wie groß wir bauen',
  break: 'Pause',
  'four-arguments': 'Vier Argumente',
  'gap-checklist': 'Lücken',
  onward: 'Für den Nachmittag',
  spare: 'Luft',
  lunch: 'Mittagessen',
  'data-audit': 'Daten und Technik',
  pantry: 'Vorratskammer',
  'recipe-cards': 'Rezeptkarten',
  ideas: 'Ideen',
  pitch: 'Vorschläge',
  menu: 'Menü, Zustimmung',
  close: 'Luft, Schluss',
}

export const day: Language['day'] = {
  rows,
  minutes: (count) => `${count} Min.`,
  notBegun: 'noch nicht begonnen',
  onTime: 'im Zeitplan',
  behind: (minutes) => `${minutes} Min. zurück`,
  ahead: (minutes) => `${minutes} Min. voraus`,
  now: (name) => `jetzt: ${name}`,
  otherTime: 'für eine andere Zeit geplant',
  first: (name, time) => `zuerst: ${name} ${time}`,
  next: (name, time) => `dann: ${name} ${time}`,
  last: 'das Letzte am Tag',
  catchUp: 'Zeit aufholen',
  shorten: (how, minutes) => `${how}: −${minutes}`,
  less: {
    goals: 'Ziele: nur je eine Notiz',
    landscape: 'Umschau: nur vier Beispiele',
    'build-size': 'Größe: Notizen legen, später reden',
    'four-arguments': 'Argumente: zu jedem einen Grund hören',
    'gap-checklist': 'Lücken: nur über die Fragen abstimmen',
    spare: 'Die Luft weglassen',
    'data-audit': 'Daten: nur die vier wichtigsten Quellen',
    pantry: 'Vorratskammer: nur zwei Spalten',
    'recipe-cards': 'Rezepte: eine Karte je Tisch',
    ideas: 'Ideen: nur Wirkung und Aufwand, ohne Skala',
    pitch: 'Vorschläge: je zwei Minuten, Fragen später',
    menu: 'Menü: nur „Jetzt“ füllen',
    close: 'Ohne Luft schließen',
  },

  minutesPage: {
    title: 'Minuten und Pausen',
    hint: 'Ganze Minuten. 0 lässt eine Zeile weg.',
    start: 'Beginn um',
    ends: (time) => `Ende um ${time}`,
    rowLabel: (name) => `${name}, Minuten`,
    wrongStart: '„Beginn um“ braucht eine Uhrzeit wie 9:00.',
    wrongMinutes: 'Die markierte Zeile braucht ganze Minuten, höchstens 600.',
    keep: 'Diese Minuten behalten',
    kept: 'Behalten.',
    usual: 'Zurück zu den üblichen Minuten',
    onBoard: 'Ein Ablauf auf dem Board zieht nach.',
  },

  room: {
    few: (count, fewest) =>
      `Erst ${count} angekommen. Bei weniger als ${fewest} zeigt eine Abstimmung einzelne Leute, nicht den Raum: hol noch jemanden dazu.`,
    many: (count, most) =>
      `${count} angekommen. Bei mehr als ${most} kommen nicht alle zu Wort: lass einige zusehen, oder teile auf zwei Räume auf.`,
    decides: (name) => `${name} entscheidet.`,
    nobodyDecides: 'Es steht nicht fest, wer entscheidet. Nenne jemanden unter „Planen“.',
  },

  welcome: {
    title: 'Willkommen zurück',
    stopped: (number, area, time) => `Abstimmung ${number}, ${area}, wurde um ${time} beendet.`,
    late: (count) =>
      count === 1
        ? '1 Notiz kam später und zählt nicht.'
        : `${notes(count)} kamen später und zählen nicht.`,
    noneLate: 'Später kam keine Notiz.',
    behind: (minutes) => `Du bist ${minutes} Minuten zurück. Kürze:`,
    goOnWith: (area) => `Weiter mit ${area}`,
    goOn: 'Weiter',
  },
}
