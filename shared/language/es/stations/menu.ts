import type { Language } from '../../language.ts'

const votes = (count: number) => (count === 1 ? '1 voto' : `${count} votos`)

export const book: Language['stations']['menu'] = {
  purpose:
    'Convierte los resultados en una hoja de ruta: qué se cocina ahora, después y más adelante, en qué paso, quién y hasta cuándo.',
  say: '«Este menú sale de los votos de todos. Ahora digo por qué cada plato está donde está. Mueve una tarjeta si el grupo está de acuerdo y pon responsable. Al final, una nota por persona: ¿lo apoyas?».',
  know: [
    'Pon primero el menú en el tablero y luego léelo en voz alta, de «Ahora» a «Más adelante».',
    '«Probar» es un ensayo con algunas personas; «Automatizar», siempre activo por una regla; «Madurar», una función propia.',
    'Todas las recetas son el libro de cocina, un mapa del recorrido del cliente más detallado. El menú dice qué se cocina de él: bocados y comidas.',
    'Una tarjeta que mueve la gente cuenta donde está; el panel pregunta si lo adopta.',
    'Escribe responsable y fecha en la propia tarjeta o en el panel.',
    'Quien dice «aún no» escribe la razón en la nota. Lee estas primero en voz alta.',
  ],
  mistakes: [
    'Todo es «Ahora». En una casilla caben cuatro tarjetas, y es a propósito.',
    'Un responsable que no está en la sala, o un departamento entero.',
    'Saltarse la prueba porque el plato gusta a todos.',
    'Leer «puedo vivir con ello» como «lo apoyo».',
  ],
  good: [
    'Cada plato de «Ahora» tiene una sola persona responsable y una fecha.',
    'La gente diría de cada plato de «Ahora» que es mágico, no inquietante.',
    'Lo bloqueado dice quién puede liberarlo.',
    'Nadie dice «aún no» sin una razón en la nota.',
  ],
  onward:
    'Resuelve cada «aún no» o anótalo como abierto. Luego llévate el informe y acuerda cuándo se revisa la hoja de ruta.',
}

export const view: Language['views']['menu'] = {
  proposed: 'Menú, propuesto a partir de los resultados',
  nothing:
    'Aún no hay nada que proponer. Las recetas, ideas y pilotos llegan aquí a medida que se rellenan y se votan.',
  place: (phase, stage) => `${phase} · ${stage}`,
  owner: (name, date) => `Quién: ${name || '?'} · Cuándo: ${date || '?'}`,
  put: 'Ponerlo en el tablero',
  putAgain: 'Poner al día el tablero',
  putHint: 'Las tarjetas que alguien movió o en las que escribió se quedan como están.',
  waiting: 'aún no está en el tablero',
  waitingMove: (place) => `en el tablero: ${place}`,
  outside: 'fuera de las casillas',
  moved: (name, place) => `Movida en el tablero: ${name} → ${place}`,
  takeOver: 'Adoptar',
  leave: 'Dejar',
  more: '¿Por qué? Cambiar',
  phase: 'Columna',
  stage: 'Fila',
  ownerLabel: 'Quién',
  dateLabel: 'Cuándo',
  typedOwner: (name) => `Quién, en su tarjeta: ${name}`,
  typedDate: (date) => `Cuándo, en su tarjeta: ${date}`,
  save: 'Guardar',
  earlier: 'Subir',
  takeOut: 'Quitar',
  putIn: 'Incluir',
  left: (dishes) => `Fuera del menú (${dishes})`,
  stillThere:
    'Su tarjeta sigue en el tablero. Al poner al día el tablero se quita, salvo que alguien la haya cambiado.',
  notes: 'Notas en las casillas',
  notesHint: 'Palabras de alguien, no un plato. Pregunta y pásalo a una tarjeta.',
  consent: (back, live, notYet) =>
    `${back} lo apoyan, ${live} pueden vivir con ello, ${notYet} aún no`,
  noConsent: 'Nadie ha dicho aún si lo apoya.',
  notYet: 'Por qué aún no',
  roadmap: 'La hoja de ruta',
  noPhase: 'Fuera de las casillas',
  sum: (columns) => `En el menú: ${columns}.`,
  inColumn: (dishes, column) => `${dishes} en «${column}»`,
  noOwner: (dishes, column) =>
    dishes === 1
      ? `1 plato de «${column}» no tiene responsable. Pregunta quién lo toma.`
      : `${dishes} platos de «${column}» no tienen responsable. Pregunta quién los toma.`,
  lacking: ({ ingredient, why, owner }) => {
    if (why === 'unchecked') return `«${ingredient}»: lo hay, pero nadie lo ha comprobado.`
    if (why === 'to-get')
      return `«${ingredient}»: primero hay que conseguirlo${owner ? `; ${owner} puede` : ''}.`
    return `«${ingredient}»: bloqueado.${owner ? ` ${owner} puede liberarlo.` : ''}`
  },
  reasons: {
    decided: 'Así se decidió.',
    won: (count) => `El primero de los pilotos, ${votes(count)}.`,
    votes: (count, rank) => `${votes(count)}, puesto ${rank}.`,
    'no-votes': 'Nadie lo votó.',
    ready: 'En su tarjeta no falta nada.',
    unfinished: 'Su tarjeta de piloto tiene casillas vacías.',
    'quick-win': 'Poco esfuerzo, mucho impacto.',
    'big-bet': 'Mucho esfuerzo, mucho impacto: una apuesta.',
    'little-impact': 'Poco impacto.',
    goal: (goal) => `Sirve al objetivo «${goal}».`,
    missing: (fields) => `Sin rellenar: ${fields}.`,
    full: (phase) => `«${phase}» está llena: cuatro platos por casilla.`,
    creepy: 'Poco esfuerzo, pero inquieta: mejor descartarlo.',
    'no-measure': 'Sin medida: nadie podría decir si funcionó.',
    'not-on-map': 'Su número no está en el mapa de ideas.',
    'taken-out': 'Lo quitaste tú.',
    'put-in': 'Lo incluiste tú.',
    'on-board': 'Su tarjeta está en el tablero.',
  },
}
