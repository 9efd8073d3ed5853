import { board } from '../../../language/de/board.ts'
import type { Part } from '../../../language/meanwhile.ts'
import type { AgendaWords } from '../../stations/agenda.ts'

export const agenda: Part<AgendaWords> = {
  name: 'Ablauf',
  head: {
    title: 'Ablauf',
    question: 'Was tun wir wann, und was lassen wir für einen anderen Tag?',
    steps: [
      'Die Zeile mit ▶ ist da, wo wir sind.',
      'Je zwei Notizen mit je einer Zahl: 1 gar nicht, 5 ganz.',
      'Gute Frage für einen anderen Tag? Parke sie unten.',
    ],
  },
  state: board.state.allDay,
  columns: { morning: 'Vormittag', afternoon: 'Nachmittag' },
  row: '{time}  {name}  {minutes} Min.',
  rows: {
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
    pantry: 'Vorräte',
    'recipe-cards': 'Rezeptkarten',
    ideas: 'Ideen',
    pitch: 'Vorschläge',
    menu: 'Menü, Zustimmung',
    close: 'Luft, Schluss',
  },
  parked: 'Geparkt für einen anderen Tag: kommt in den Bericht',
  terms: {
    title: 'Wie wir heute arbeiten',
    lines: [
      'Immer nur eine Stimme.',
      'Erst allein entscheiden, dann reden.',
      'Stimmen beraten; eine Person entscheidet.',
      'Jede Lücke hat jemanden, der sie schließt.',
      'Gehört nicht hierher? Wir parken es.',
    ],
  },
  readiness: 'Wie bereit sind wir? 1 bis 5',
  drive: 'Wie sehr wollen wir? 1 bis 5',
}
