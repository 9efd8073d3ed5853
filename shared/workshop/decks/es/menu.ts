import type { MenuWords } from '../../stations/menu.ts'

export const menu: MenuWords = {
  name: 'Menú y hoja de ruta',
  head: {
    title: 'Menú y hoja de ruta',
    question: '¿Qué cocinamos primero, y quién se pone al fuego?',
    steps: [
      'Leemos la propuesta en voz alta, de arriba abajo.',
      'Mueve una tarjeta si el grupo está de acuerdo. Añade quién y cuándo.',
      '¿Puedes vivir con ello? Una nota por persona, abajo.',
    ],
  },
  phases: { now: 'Ahora', next: 'Después', later: 'Más adelante' },
  stages: { test: 'Probar', automate: 'Automatizar', mature: 'Madurar' },
  card: { owner: 'Quién', when: 'Cuándo' },
  ask: '¿Lo apoyas?',
  consent: {
    back: 'Lo apoyo',
    live: 'Puedo vivir con ello',
    'not-yet': 'Aún no: digo por qué',
  },
  later: 'Aparece aquí cuando el menú esté en el tablero.',
}
