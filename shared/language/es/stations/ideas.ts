import type { Language } from '../../language.ts'

export const book: Language['stations']['ideas'] = {
  purpose:
    'Reúne muchas ideas y luego las pesa por lo que aportan, lo que cuestan y cuánto inquietan, para que el grupo sepa dónde empezar y qué dejar.',
  say: '«Escribe tres ideas, una por nota; valen las locas. Luego ponemos números, todos juntos: primero solo arriba o abajo, por impacto. Después izquierda o derecha, por esfuerzo. La escala de lo inquietante va al final».',
  know: [
    'Lee las preguntas en voz alta, una por minuto, mientras la gente escribe.',
    'Elige aquí qué notas reciben un número: aparece en la esquina de la nota.',
    'Primero el impacto de todas, antes de que nadie hable de esfuerzo. De una sola vez, el esfuerzo rebaja el impacto.',
    'Cada número está dos veces: una ficha para el mapa y otra para la escala.',
    'Inquietante también quiere decir riesgo: ¿qué nos costaría si a la gente le molestara?',
    'Una que se queda, para comparar: sugerencias según lo que alguien miró. Esfuerzo medio, mucho impacto, riesgo medio.',
    '¿Poco tiempo? En la escala, pon solo lo que está en la mitad de arriba del mapa.',
  ],
  mistakes: [
    'Esfuerzo e impacto de una vez: entonces el mapa se discute, no se llena.',
    'El esfuerzo lo ponen solo quienes construyen, y el impacto solo los demás. Haz ambos entre todos.',
    'Todo acaba arriba a la izquierda: pregunta qué número es el más bajo y bájalo.',
    'Saltarse la escala porque una idea es fácil. Lo fácil e inquietante es lo que la gente recuerda.',
  ],
  good: [
    'Veinte notas, de las que unas doce reciben un número.',
    'Los números se reparten por todo el mapa; pocos están en una línea.',
    'Lo que se descarta se descarta en voz alta, con la razón.',
  ],
  onward:
    'Lo que está en «Empezar aquí» y no inquieta pasa a ser receta o va al menú; una apuesta necesita una propuesta.',
}

export const view: Language['views']['ideas'] = {
  prompts: 'Preguntas que traen ideas',
  notes: (count) => (count === 1 ? '1 nota' : `${count} notas`),
  choose: '¿Cuáles serán opciones?',
  none: 'Aún no hay notas en la casilla de ideas. La gente escribe una idea por nota.',
  same: (number) => `¿Igual que la ${number}?`,
  join: (number) => `Unir con la ${number}`,
  joined: (number) => `unida con la ${number}`,
  apart: 'Dejar aparte',
  give: (count) => (count === 1 ? 'Numerar 1 idea' : `Numerar ${count} ideas`),
  joinOnly: (count) => (count === 1 ? 'Unir 1 nota' : `Unir ${count} notas`),
  numbered: (count) => (count === 1 ? '1 idea tiene número' : `${count} ideas tienen número`),
  takeBack: 'Retirar',
  takeAll: 'Retirar todos los números',
  takeAllSure:
    '¿Retirar todos los números? Las notas se quedan donde están, y los números del tablero también.',
  noNumbers: 'Aún no hay ideas con número. En «Guiar», elige qué notas serán opciones.',
  placed: (count, of) => `Puestas: ${count} de ${of}`,
  onTheLine: (list) => `en la línea: ${list}`,
  notPlaced: (list) => `Aún no están en el mapa: ${list}`,
  notScaled: (list) => `No están en la escala, o están dos veces: ${list}`,
  drop: (number, creepy) => `${number}: poco esfuerzo, inquieta ${creepy} de 5. Descártala.`,
  doubtful: (number, creepy) => `${number}: mucho esfuerzo, inquieta ${creepy} de 5. Revísala.`,
  why: '¿Por qué?',
  whyDrop:
    'La regla del artículo: lo que da poco trabajo pero inquieta mucho se descarta. Que sea fácil es justo lo peligroso: cuesta confianza, y la confianza tarda en volver.',
  whyDoubtful:
    'La regla solo habla de poco esfuerzo. Mucho trabajo para algo que inquieta no es mejor, por eso se señala; tú decides.',
  map: (list) => `Mapa de esfuerzo e impacto. ${list}`,
  legend: 'Un número sobre negro está marcado para descartar.',
  quadrant: (name, list) => `${name}: ${list}`,
  nothing: 'ninguna',
  inOrder: 'En orden: primero impacto, luego esfuerzo',
  creepy: (creepy) => `inquieta ${creepy} de 5`,
  write: 'Poner esto en el tablero',
}
