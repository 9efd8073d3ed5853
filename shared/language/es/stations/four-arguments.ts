import type { Language } from '../../language.ts'

export const book: Language['stations']['four-arguments'] = {
  purpose: 'Un solo énfasis, elegido a sabiendas, y qué espera de él cada departamento.',
  say: '«¿Dónde debemos poner el énfasis? Decide a solas. Escribe tu razón en una nota. Espera mi señal y entonces ponla».',
  know: [
    'Primero, entre todos, se ponen los ejemplos en las casillas de arriba, sin valorarlos.',
    'En un tablero nada oculta los votos. Escribir primero y poner a la vez los mantiene sinceros.',
    'Un argumento es una razón para todo el trabajo, no para una táctica: mantén al grupo en ese nivel.',
    'Dónde difieren los departamentos vale más que quién va en cabeza: pregunta las razones.',
    'Las palabras de la cuadrícula son nuestra versión. Cámbialas en el tablero; los nombres las siguen.',
  ],
  mistakes: [
    'Votar por los cuatro: la gracia está en que los votos sean pocos.',
    'Ejemplos en las casillas de abajo: contarían como votos.',
    'Tomar el recuento por la decisión: escribe lo decidido en su propia casilla.',
  ],
  good: [
    'Cada ejemplo de la mañana está en una de las casillas de arriba.',
    'Hay un énfasis decidido; también se dice en voz alta a qué se renuncia.',
    'Una frase dice qué cambiará con él y en qué lo veremos.',
  ],
  onward:
    'Cuando la votación esté cerrada, añade sitios para los resultados deseados y rellena al menos el del énfasis elegido.',
}

export const view: Language['views']['four-arguments'] = {
  examples: 'Ejemplos, no votos',
  outcomes: 'Resultados deseados',
  emphasis: (name) => `Énfasis: ${name}`,
  noOutcome: 'aún no hay nada escrito',
  outcomesLater:
    'Cuando la votación esté cerrada, se pueden añadir sitios para los resultados deseados.',
  addOutcomes: 'Añadir sitios para resultados deseados',
}
