import type { Language } from '../../language.ts'

export const book: Language['stations']['gap-checklist'] = {
  purpose: 'Nombrar lo que estorba antes de tropezar con ello, y elegir lo peor.',
  say: '«¿Qué se interpone entre nosotros y esto? Lee las tarjetas, añade lo que falta y pon cuatro notas en las cuatro que más te preocupan».',
  know: [
    'Las frases son cosas que se oyen. No se refieren a nadie del grupo.',
    'En el artículo, las seis son una sola tarjeta, «Detractor». La redacción es nuestra.',
    'Trabajar juntos y no prometer más de lo que se puede cumplir decide más que cualquier herramienta.',
    'Esta votación se cuenta sin nombres ni departamentos. El propio tablero sí muestra quién hizo cada nota.',
    'Cuando la votación se cierra, abajo aparecen filas para las cinco primeras: paso, responsable y fecha.',
    '¿Con retraso? Vota solo sobre las tres preguntas.',
  ],
  mistakes: [
    'Hablar de una persona y no de una frase.',
    'Un paso siguiente que es solo una esperanza: pregunta qué ocurre primero y qué día.',
    'Dar una brecha a alguien que no está en la sala.',
  ],
  good: [
    'Se usan las tarjetas vacías: el grupo conoce brechas que no están en ninguna lista.',
    'Las cinco primeras son brechas en las que estas personas pueden hacer algo.',
    'Nadie ha tenido que defender una frase.',
  ],
  onward:
    'Cierra la votación y añade las filas de las cinco primeras mientras todos recuerdan el porqué.',
}

export const view: Language['views']['gap-checklist'] = {
  addRows: 'Añadir filas para las cinco primeras',
  addRowsLater: 'Cuando la votación esté cerrada, se pueden añadir filas para las cinco primeras.',
  toRows: 'Ver las filas de las cinco primeras',
  numbers: 'Cifras publicadas',
  numbersHint:
    'Cifras de otros, para conversar; no nuestras. «Según» quiere decir que leímos un informe sobre el estudio, no el estudio.',
  by: (source, reporter) => `${source}, según ${reporter}`,
  barriers: {
    data: 'Datos',
    technology: 'Tecnología',
    people: 'Personas y tiempo',
    measures: 'Sin medidas fijas',
    apart: 'Departamentos aislados',
    arrives: 'Cómo se recibe',
  },
  figures: {
    obstacle:
      'El 27 % de los profesionales de marketing consultados ve en los datos el mayor obstáculo. En 2019 el estudio esperaba que para 2025 cuatro de cada cinco que habían invertido lo dejarían.',
    ownData:
      'Cerca del 80 % de las empresas usa algún dato propio (300 directivos, abril de 2021).',
    hurdle:
      'Más del 25 % ve en la tecnología una gran barrera. La personalización se lleva el 14 % del presupuesto de marketing.',
    tools: 'El 37 % de los profesionales de marketing tiene las herramientas.',
    resources:
      'Para llevarla, el 13 % no tiene a nadie, el 33 % a poca gente, el 39 % a gente cuando hace falta y el 15 % a gente propia (más de 450 respuestas, fines de 2021).',
    how: 'El 72 % ve por qué importa y no sabe cómo abordarla.',
    goals:
      'El 96 % cree en ella, pero el 19 % la contrasta con objetivos en cifras, y para el 39 % las medidas son vagas o solo una idea.',
    silos:
      'Los departamentos que trabajan aislados son la barrera más nombrada. El 35 % gestiona todos los canales juntos, el 24 % invierte con efecto.',
    agree: 'El 85 % de las empresas cree que personaliza; el 60 % de los clientes está de acuerdo.',
    miss: 'Tras mensajes que no aciertan, cerca de la mitad de los consumidores se daría de baja, y el 14 % evitaría la marca.',
    felt: 'El 22 % de los consumidores siente que la tienda media los entiende.',
    pursue: 'El 87 % de las organizaciones de marketing hace algo de personalización.',
  },
}
