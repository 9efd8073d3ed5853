import type { GapChecklistWords } from '../../stations/gap-checklist.ts'

export const gapChecklist: GapChecklistWords = {
  name: 'Lista de brechas',
  head: {
    title: 'Lista de brechas',
    question: '¿Qué se interpone entre nosotros y esto?',
    steps: [
      'Lee. Añade lo que falta en una tarjeta vacía.',
      'Vota: 4 notas, en 4 tarjetas distintas.',
      'Las cinco primeras: acordar paso, responsable y fecha.',
    ],
  },
  rows: {
    questions: 'Tres preguntas',
    own: '¿Qué falta? Escribe o pon una nota',
    heard: 'Lo que oímos',
    barriers: 'Barreras comunes',
  },
  questions: [
    '¿Está descrito el recorrido del cliente?',
    '¿Nos frenan los datos o la privacidad?',
    '¿Faltan metadatos de los contenidos?',
  ],
  heard: [
    {
      says: '«Esto no se puede hacer con decencia»',
      step: 'acordar qué no haremos nunca, y mostrar la página sin perfil',
    },
    {
      says: '«Nunca lo terminaremos»',
      step: 'reducirlo a una sola función, y publicarla',
    },
    {
      says: '«Otros ya ganaron esa carrera»',
      step: 'nombrar un rincón donde nuestros datos son mejores',
    },
    {
      says: '«No lo necesitamos»',
      step: 'unir una receta a uno de nuestros tres objetivos',
    },
    {
      says: '«El nuevo motor lo hará»',
      step: 'anotar qué necesita recibir, y qué de eso tenemos',
    },
    {
      says: '«No con nuestros datos»',
      step: 'decir quién debe la respuesta, y para qué día',
    },
  ],
  barriers: [
    'Datos',
    'Tecnología',
    'Personas y tiempo',
    'Sin medidas fijas',
    'Departamentos aislados',
    'Sin responsable',
  ],
  worries: 'Lo que más me preocupa',
}
