import { board } from '../../../language/es/board.ts'
import type { CheckInWords } from '../../stations/check-in.ts'

export const checkIn: CheckInWords = {
  name: 'Registro',
  head: {
    title: 'Registro',
    question: '¿Quién está aquí, y de dónde viene?',
    steps: [
      'Crea una nota del color de tu departamento.',
      'Escribe tu nombre en ella.',
      'Ponla en la casilla de tu departamento. Listo.',
    ],
  },
  state: board.state.checkIn,
  terms: {
    title: 'Reglas de hoy',
    lines: [
      'Una sola voz a la vez.',
      'Los votos orientan; decide una persona.',
      'Cada brecha tiene responsable.',
    ],
  },
  decides: '¿Quién decide hoy?',
  resultLater: 'Práctica: el resultado aparece aquí.',
  another: '¿Otro departamento?\nDilo: lo anotamos.',
  rolesTitle: 'Deben estar en la sala: una nota más',
  roles: { budget: 'Tiene presupuesto', data: 'Conoce los datos', design: 'Diseña' },
  practiceTitle: 'Práctica: ¿qué molesta más? Una nota.',
  practice: ['Anuncian lo que tengo', '«Hola, NOMBRE»', 'Sabe demasiado'],
}
