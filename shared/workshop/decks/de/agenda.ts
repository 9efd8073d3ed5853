import { board } from '../../../language/de/board.ts'
import { rows } from '../../../language/de/day.ts'
import type { AgendaWords } from '../../stations/agenda.ts'

export const agenda: AgendaWords = {
  name: 'Ablauf',
  head: {
    title: 'Ablauf',
    question: 'Was tun wir wann, und was lassen wir für einen anderen Tag?',
    steps: [
      'Die Zeile mit ▶ ist da, wo wir sind.',
      'Rechts je zwei Notizen mit einer Zahl: 1 gar nicht, 5 ganz.',
      'Gute Frage für einen anderen Tag? Parke sie unten.',
    ],
  },
  state: board.state.allDay,
  columns: { morning: 'Vormittag', afternoon: 'Nachmittag' },
  row: '{time}  {name}  {minutes} Min.',
  rows,
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
