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
      'Dos notas por persona, a la derecha: un número, 1 nada, 5 del todo.',
      '¿Una buena pregunta para otro día? Déjala abajo.',
    ],
  },
  state: board.state.allDay,
  columns: { morning: 'Mañana', afternoon: 'Tarde' },
  row: '{time}  {name}  {minutes} min',
  rows,
  parked: 'Para otro día: va al informe',
  terms: {
    title: 'Cómo trabajamos hoy',
    lines: [
      'Una sola voz a la vez.',
      'Primero decide a solas, luego hablamos.',
      'Los votos orientan; decide una persona.',
      'Cada brecha tiene responsable.',
      '¿Fuera del tema? Queda para otro día.',
    ],
  },
  readiness: '¿Estamos preparados? 1 a 5',
  drive: '¿Tenemos ganas? 1 a 5',
}
