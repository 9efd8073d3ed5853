import { board } from '../../../language/es/board.ts'
import { rows } from '../../../language/es/day.ts'
import type { AgendaWords } from '../../stations/agenda.ts'

export const agenda: AgendaWords = {
  name: 'Agenda',
  head: {
    title: 'Agenda',
    question: '¿Qué hacemos y cuándo, y qué dejamos para otro día?',
    steps: [
      'La línea con ▶ es donde estamos.',
      'Dos notas cada uno, con un número: 1 nada, 5 del todo.',
      '¿Una buena pregunta para otro día? Apárcala abajo.',
    ],
  },
  state: board.state.allDay,
  columns: { morning: 'Mañana', afternoon: 'Tarde' },
  row: '{time}  {name}  {minutes} min',
  rows,
  parked: 'Aparcado para otro día: va al informe',
  terms: {
    title: 'Cómo trabajamos hoy',
    lines: [
      'Una sola voz a la vez.',
      'Primero decide a solas, luego hablamos.',
      'Los votos orientan; decide una persona.',
      'Cada brecha tiene responsable.',
      '¿Fuera del tema? Lo aparcamos.',
    ],
  },
  readiness: '¿Qué tan listos? 1 a 5',
  drive: '¿Cuántas ganas? 1 a 5',
}
