import type { IdeasWords } from '../../stations/ideas-scene.ts'

export const ideas: IdeasWords = {
  name: 'Ideas',
  head: {
    title: 'Ideas: esfuerzo e impacto',
    question: '¿Qué ideas valen la pena, y cuáles inquietan?',
    steps: [
      'Escribe 3 ideas, una por nota. Valen las locas.',
      'Impacto: sube o baja cada número.',
      'Luego esfuerzo: a la izquierda, poco. Luego la escala.',
    ],
  },
  state: '○ Sin votos: números en un mapa',
  ideas: 'Ideas, una por nota',
  forMap: 'Números para el mapa',
  forScale: 'Números para la escala',
  quadrants: {
    start: 'Empezar aquí',
    bets: 'Apuestas',
    fill: 'De paso',
    twice: 'Pensarlo bien',
  },
  axes: {
    little: '← Poco esfuerzo',
    much: 'Mucho esfuerzo →',
    low: '↓ Poco impacto',
    high: '↑ Mucho impacto',
  },
  scale: { title: '¿Cuánto inquieta?', fine: 'nada', creepy: 'mucho' },
  prompts: {
    title: 'Dónde hay ideas',
    lines: [
      '¿Qué se hace dos veces?',
      '¿Dónde duda la gente?',
      '¿Qué sabemos sin usarlo?',
      '¿Qué sabría un anfitrión?',
      '¿Dónde es mejor callar?',
    ],
  },
  resultLater: 'Resultado: aparece al final.',
  drop: 'Descartar',
}
