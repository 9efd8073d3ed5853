import type { Language } from '../../language.ts'

export const book: Language['stations']['pitch'] = {
  purpose:
    'Convierte las mejores recetas en pilotos que alguien quiere llevar adelante: con medida, rentabilidad y un nombre.',
  say: '«Quien cocina tiene tres minutos. Lee tu tarjeta en voz alta como una frase, y di cómo sabrás que funcionó. Sin medida no hay propuesta. Después votamos, y nadie vota por la suya».',
  know: [
    'Rellena las tarjetas primero con las recetas: lo ya escrito no hace falta escribirlo otra vez.',
    'Quien cocina es quien lo llevará, así que pide un solo nombre, no un departamento.',
    'Es un concurso: cada cual habla a solas y el grupo compara.',
    '«Se mide con» pide un número de hoy y otro al que llegar; «para el», una fecha.',
    'La fila de abajo es el piloto: qué se prueba, por qué compensa y quién lo lleva después.',
    'El panel muestra cada propuesta como una frase, para leerla en voz alta.',
  ],
  mistakes: [
    'Votar por una buena idea que nadie va a cocinar.',
    'Una medida que se mueve igual: pregunta qué harían las mismas personas sin el piloto.',
    'Un piloto tan grande como el proyecto. ¿Qué se puede probar en cuatro semanas?',
    'Quien cocina apoya su propia tarjeta: el panel lo señala después de votar.',
  ],
  good: [
    'Cada propuesta se leyó en voz alta en tres minutos.',
    'Cada una tiene una medida con un número, una fecha y una sola persona que cocina.',
    'Destacan dos o tres pilotos, de más de un departamento.',
  ],
  onward:
    'Escribe lo decidido, con el nombre de quien decide; puede ser distinto del voto. Luego pasa al menú: ahí van primero los pilotos con votos.',
}

export const view: Language['views']['pitch'] = {
  count: (cards, begun) => `${cards} tarjetas, ${begun} con algo escrito`,
  none: 'Aún no hay propuestas escritas. Una persona que cocina, una tarjeta: rellénala o empieza con una receta.',
  notVoted: 'Aún no hay votos. Haz que se lea cada propuesta en voz alta y luego vota.',
  goals: (list) => `Lo que el grupo quiere lograr: ${list}. ¿A cuál sirve tu piloto?`,
  serves: (list) => `Para: ${list}`,
  noMeasure: 'Sin medida: no cuenta como piloto',
  noMeasureYet: 'Sin medida, así que no entra en la votación',
  noMeasureHint:
    'Escribe en «Se mide con» cómo lo sabrías. Los votos en estas tarjetas se quedan en el tablero, pero no hacen un piloto.',
  ready: 'completa',
  measured: 'tiene medida',
  decided: 'Así se decidió.',
  missing: (list) => `sin rellenar: ${list}`,
  own: (votes) =>
    votes === 1 ? '1 voto a la propuesta propia' : `${votes} votos a la propuesta propia`,
  ownHint: 'Cuentan como todos los demás. Dilo en voz alta o repite la votación.',
  ownBy: (voter, pitch) => `${voter} por ${pitch}`,
  fromRecipe: 'Receta',
  fill: 'Rellenar una tarjeta con ella',
  add: 'Añadir una tarjeta vacía',
}
