import type { Language } from '../../language.ts'

export const book: Language['stations']['goals'] = {
  purpose: 'Tres objetivos con los que después se mide cada receta, idea y propuesta.',
  say: '«¿Para qué personalizar? Escribe dos notas: algo de lo que el negocio quiere más o menos, y algo que la gente necesita de nosotros. Dos minutos, a solas».',
  know: [
    'Un resultado se vería en nuestras cifras; una necesidad la diría una persona.',
    'La fila de grupos de arriba es para resultados y la de abajo para necesidades: así las distingue la app.',
    '¿Sin ideas? Resultados: más gente se queda, compra, vuelve. Necesidades: menos que elegir, menos tiempo, algo nuevo.',
    'Los equipos vienen de uno de dos lugares: construyen automatización o funciones de IA, o acaban de comprar un motor. Ahora ambos diseñan con datos.',
    'Lee las notas en voz alta mientras se agrupan. Quien escribió una dice dónde va.',
    'Una buena pareja es la del DJ de Spotify: la gente quiere una emisora que la conozca, nosotros que escuche más tiempo.',
    'Una segunda votación sobre grupos empatados no sabe nada de la primera: después, escribe los tres objetivos en «Decidimos».',
  ],
  mistakes: [
    'Una función en vez de un objetivo: pregunta para qué serviría.',
    'Primero la herramienta: un motor no tiene objetivos propios.',
    'Un grupo para todo: entonces no dice nada.',
    'Votar antes de que cada grupo tenga nombre.',
  ],
  good: [
    'Cada grupo tiene un nombre que podría ser un titular.',
    'Entre los tres objetivos hay al menos un resultado y una necesidad.',
    'Ya nadie pregunta qué significa un objetivo.',
  ],
  onward: 'Lee una vez los tres objetivos en voz alta. Vuelven en las recetas y en las propuestas.',
}

export const view: Language['views']['goals'] = {
  grouped: (count) => `Notas en grupos: ${count}.`,
  ungrouped: (outcomes, needs) =>
    `Aún sin grupo: resultados de negocio ${outcomes}, necesidades ${needs}.`,
  nothing:
    'Aún no hay notas. Cada persona escribe objetivos y los pone en las dos casillas de la izquierda.',
  noName: 'Grupos sin nombre',
  noNameHint: 'Escribe un nombre en el grupo o pon ahí una nota.',
  notes: (count) => (count === 1 ? '1 nota' : `${count} notas`),
  chosen: 'Objetivos que pasan a las áreas siguientes',
  side: { outcome: 'resultado de negocio', need: 'lo que necesita la gente' },
  notChosen: 'Aparecen aquí cuando la votación esté cerrada.',
  differs: (list) => `La votación dice: ${list}.`,
  tied: 'Un empate pasa del tercer puesto, así que solo siguen los puestos anteriores. Vota de nuevo los empatados o escribe los objetivos en «Decidimos».',
  partly: 'Esta votación fue solo sobre algunos grupos. Escribe los tres objetivos en «Decidimos».',
  allUsed: 'Todos los grupos están en uso.',
  add: 'Añadir tres grupos',
}
