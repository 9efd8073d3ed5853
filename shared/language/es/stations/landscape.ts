import type { Language } from '../../language.ts'

export const book: Language['stations']['landscape'] = {
  purpose:
    'Ver cómo son las interacciones conectadas y averiguar qué admira, conoce y rechaza el grupo antes de que nadie hable de soluciones.',
  say: '«Detrás de cada ejemplo trabajan juntos varios sistemas. Leemos uno cada persona en voz alta. Luego, a solas, pon tres notas: en uno que admiras, en uno que conoces bien y en uno que rechazas».',
  know: [
    'Elige los ejemplos la tarde anterior, en «Plan»: ocho, de productos de consumo y de empresa.',
    'Una palabra en una nota dice por qué. Vale más que el recuento.',
    'Conectado quiere decir que colaboran varios sistemas de registro: contenidos y automatización de marketing, por ejemplo, o el archivo de imágenes y los datos de clientes.',
    'Aquí se juntan tres tipos: lo que ajusta la gente (a medida), lo que se elige por ella (personalizado) y lo que corre solo (automatizado).',
    'Cada uno fue una vez una idea que hubo que pagar y anteponer a otras buenas ideas.',
    'La complejidad es lo difícil que es la cosa en sí; el esfuerzo, lo que nos costaría ofrecer algo parecido.',
    'Para complejidad y esfuerzo basta una nota del 1 al 5 de todo el grupo. Varias muestran dónde hay diferencias.',
  ],
  mistakes: [
    'Hablar de marcas que gustan y no de lo que hace la interacción.',
    'Solo ejemplos de tu propio sector: nadie admira lo que ya está ahí.',
    'Copiar lo admirado: tu gente, tu tecnología y tu lugar en el mercado no son los de ellos.',
    'Hablar mucho del número exacto: 3 o 4 da lo mismo.',
  ],
  good: [
    'Cada ejemplo tiene una nota, y al menos uno divide al grupo.',
    'Alguien ha dicho por qué rechaza uno.',
    'El grupo sabe qué ejemplo admirado nos costaría poco esfuerzo.',
  ],
  onward:
    'Ten presente lo admirado que cuesta poco esfuerzo. Sigue: ¿qué tamaño tiene lo que hacemos hoy?',
}

const notes = (count: number) => (count === 1 ? '1 nota' : `${count} notas`)

export const view: Language['views']['landscape'] = {
  examples: (count) => (count === 1 ? '1 ejemplo elegido' : `${count} ejemplos elegidos`),
  discussed: (done, all) => `${done} de ${all} ejemplos tienen notas.`,
  none: 'Aún no hay notas. Cada persona pone tres: admiro, conozco, rechazo.',
  admired: (names, count) => `Lo más admirado: ${names} (${notes(count)}).`,
  disliked: (names, count) => `Lo más rechazado: ${names} (${notes(count)}).`,
  divided: (names, count) => `Lo que más divide: ${names}, ${count} o más de cada lado.`,
  reachable: (names) => `Admirado y de poco esfuerzo para nosotros: ${names}.`,
  more: (count) => `${count} más`,
  picture: 'Dónde está el grupo, lo más admirado primero',
  stances: {
    admire: (count) => (count === 1 ? '1 admira' : `${count} admiran`),
    familiar: (count) => (count === 1 ? '1 conoce' : `${count} conocen`),
    dislike: (count) => (count === 1 ? '1 rechaza' : `${count} rechazan`),
  },
  legend: { admire: 'Admiro', familiar: 'Conozco', dislike: 'Rechazo' },
  noNotes: 'sin notas',
  complexity: (mean, spread) => `complejidad ${mean}${spread}`,
  effort: (mean, spread) => `esfuerzo ${mean}${spread}`,
  spread: (low, high) => ` (de ${low} a ${high})`,
  unread: (count) => `${notes(count)} sin un número del 1 al 5`,
  write: 'Poner el resultado en el tablero',
  change: 'Cambiar los ejemplos',

  picker: {
    title: 'Ejemplos',
    count: (picked, most) =>
      `${picked === 1 ? '1 elegido' : `${picked} elegidos`}. Lo normal son 8, como máximo ${most}.`,
    mix: (consumer, business) =>
      `${consumer} de consumo, ${business} de empresa: muestra de los dos.`,
    thirdRow:
      'Más de 8 ocupan una tercera fila y más tiempo. El área crece entonces hacia abajo: quédate en 8 si hay otra debajo.',
    full: 'No caben más. Quita uno primero.',
    sets: 'Empezar con un conjunto',
    setTaken: (name) => `${name}: sus 8 ejemplos están elegidos.`,
    undo: 'Deshacer',
    audience: 'Para quién',
    either: 'ambos',
    earlier: 'Subir',
    later: 'Bajar',
    remove: 'Quitar',
    find: (patterns, families) => `Buscar entre ${patterns} interacciones en ${families} familias`,
    family: 'Familia',
    allFamilies: 'Todas las familias',
    found: (count) => (count === 1 ? '1 encontrada' : `${count} encontradas`),
    foundMore: (count) => `y ${count} más: añade una palabra o elige una familia.`,
    ownTitle: 'Añade uno propio',
    ownName: 'Nombre del ejemplo',
    add: 'Añadir',
    put: 'Ponerlos en el tablero',
    keep: 'Guardar estos ejemplos',
    comeLater: 'Llegan con el área, cuando se pone en el tablero.',
    stands: 'El tablero muestra estos ejemplos.',
    stay: (names) =>
      `Estas tarjetas se quedan como están, porque tienen notas encima o alguien cambió sus palabras: ${names}.`,
  },
}
