import type { Language } from '../../language.ts'

export const book: Language['stations']['recipe-cards'] = {
  purpose:
    'Convierte ideas de la cabeza en recetas que todos leen igual: quién recibe qué, cuándo, dónde y por qué, y con una medida.',
  say: '«En grupos de tres, una tarjeta: para quién, cuándo, qué y dónde. Luego para qué, para la gente y para nosotros, y cómo lo mediríamos».',
  know: [
    'Lee en voz alta uno de los tres ejemplos, como una frase.',
    'Una columna es una mesa de tres personas. Escribe en una casilla o pon una nota en ella.',
    'Una tarjeta copiada pasa a ser una tarjeta propia.',
    'Una tarjeta es una pequeña gramática: sustantivos para quién y qué, verbos para lo que ocurre. La gente cocina para sí o para otro departamento.',
    'Prepara tarjetas antes, en «Palabras y tarjetas», o empieza de cero: que la gente escriba, agrupe y se quede con lo mejor.',
    'Si una mesa se atasca, pon las fichas de ingredientes en el tablero: elegir es más fácil que inventar.',
    'Antes de votar, escribe las frases en las tarjetas y pide a cada mesa que lea la suya.',
  ],
  mistakes: [
    'Sin medida: entonces es un deseo, todavía no una receta.',
    '«Todo el mundo» como quién.',
    'Dos respuestas al mismo momento: mira lo que se trata de forma distinta.',
    'Una medida con tres metas: hay que acordar una antes de construir.',
    'Ingredientes que nadie tiene: lo que no hay en la despensa está bajo cada receta.',
    'Construir sin recetas: a quien entrega le cuesta más simplificar, y las reglas hacen más pequeño un problema difícil.',
  ],
  good: [
    'Cada mesa tiene una tarjeta que se lee como una frase entera.',
    'Cada receta tiene una medida, y la mayoría de las medidas sirven a más de una receta.',
    'Cada objetivo de la mañana tiene una receta.',
    'Lo que se repite en varias tarjetas se ve como motivo: se diseña una vez.',
  ],
  onward:
    'Lo que va en cabeza y está listo pasa al menú; lo que carece de un ingrediente vuelve a la despensa con un nombre al lado.',
}

export const view: Language['views']['recipe-cards'] = {
  count: (cards, begun) => `${cards} tarjetas, ${begun} con algo escrito`,
  none: 'Aún no hay recetas escritas. En grupos de tres: una tarjeta, escribe o pon una nota.',
  notVoted: 'Aún no hay votos. Lee las frases en voz alta y luego vota.',
  ready: 'lista',
  notReadyYet: 'aún no lista',
  missing: (list) => `falta: ${list}`,
  noMeasure: 'Aún no hay recetas con medida.',
  different: 'Tratado de forma distinta',
  differentHint:
    'Un momento, o las mismas personas, en varias tarjetas: ¿deberían responder igual?',
  same: {
    when: (moment, recipes) => `Cuando «${moment}»: ${recipes}`,
    who: (people, recipes) => `Para «${people}»: ${recipes}`,
  },
  lacking: {
    'to-get': (ingredient, owner) =>
      owner === ''
        ? `No está en la despensa: «${ingredient}»`
        : `No está en la despensa: «${ingredient}». Lo consigue ${owner}.`,
    unchecked: (ingredient, owner) =>
      owner === ''
        ? `En la despensa, pero nadie lo ha comprobado: «${ingredient}»`
        : `En la despensa, pero sin comprobar: «${ingredient}». Pregunta a ${owner}.`,
    blocked: (ingredient, owner) =>
      owner === ''
        ? `Bloqueado: «${ingredient}». Nadie figura para liberarlo.`
        : `Bloqueado: «${ingredient}». ${owner} puede liberarlo.`,
  },
  measures: 'Cómo se miden',
  targets: (list) => `Una medida, varias metas: ${list}`,
  alone: (count) =>
    count === 1
      ? '1 medida que usa una sola receta'
      : `${count} medidas que usa una sola receta cada una`,
  unserved: (list) => `Aún no hay recetas que hablen de este objetivo: ${list}`,
  write: 'Escribir las frases en las tarjetas',
  add: 'Añadir tarjetas vacías',
  chips: 'Ingredientes para copiar',
  chipsHint:
    'Palabras para las casillas, una fila por tipo, y los objetivos que eligió el grupo. La gente copia una y lleva la copia a una casilla.',
  addChips: 'Poner ingredientes en el tablero',
}
