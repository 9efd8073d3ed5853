import type { PitchWords } from '../../stations/pitch.ts'

export const pitch: PitchWords = {
  name: 'Propuestas',
  head: {
    title: 'Propuestas',
    question: '¿Qué pilotos apoyamos?',
    steps: [
      'Quien cocina rellena una tarjeta. Luego, tres minutos para leerla.',
      'Sin medida no hay propuesta.',
      'Vota: 2 notas, en 2 tarjetas, no en la tuya.',
    ],
  },
  fields: {
    when: 'Cuando',
    who: 'Quién',
    job: 'quiere',
    so: 'y así',
    will: 'Vamos a',
    worth: 'Aporta',
    measure: 'Se mide con',
    date: 'para el',
    'try-out': 'Prueba',
    case: 'Rentabilidad',
    run: 'Lo lleva',
    cook: 'Quién cocina',
  },
  sentence:
    'Cuando {when}, {who} quiere {job}, y así {so}. Vamos a {will}. Aporta {worth}, se mide con {measure}, para el {date}.',
  blank: 'Piloto {number}',
}
