import type { FourArgumentsWords } from '../../stations/four-arguments.ts'

export const fourArguments: FourArgumentsWords = {
  name: 'Cuatro argumentos',
  head: {
    title: 'Cuatro argumentos',
    question: '¿Dónde debemos poner el énfasis?',
    steps: [
      'Pon los ejemplos donde encajan: casillas de arriba.',
      'Decide a solas. Escribe tu razón en 1 nota.',
      'A la señal: ponla en una casilla «Votos».',
    ],
  },
  axes: {
    save: 'Ahorrar',
    grow: 'Crecer',
    customers: 'Para los clientes',
    ownWork: 'Para nuestro trabajo',
  },
  quadrants: {
    ease: { name: 'Comodidad', line: 'Menos esfuerzo, más tiempo' },
    relevance: { name: 'Relevancia', line: 'Una relación más rica' },
    efficiency: { name: 'Eficiencia', line: 'Trabajo más ágil, reutilizar' },
    learning: { name: 'Aprendizaje', line: 'Mejores pruebas, nuevas ofertas' },
  },
  examples: 'Ejemplos (no son votos)',
  outcomes: 'Resultados deseados: ¿qué cambiará, y en qué lo veremos?',
}
