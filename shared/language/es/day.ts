import type { Language } from '../language.ts'

const minutesOf = (count: number): string => (count === 1 ? '1 minuto' : `${count} minutos`)

/** At most 22 characters. */
export const rows: Language['day']['rows'] = {
  'check-in': 'Registro',
  goals: 'Objetivos',
  landscape: 'Panorama',
  'build-size': 'Cuánto construimos',
  break: 'Pausa',
  'four-arguments': 'Cuatro argumentos',
  'gap-checklist': 'Lista de brechas',
  onward: 'Hacia la tarde',
  spare: 'Margen',
  lunch: 'Almuerzo',
  'data-audit': 'Datos y tecnología',
  pantry: 'Despensa',
  'recipe-cards': 'Tarjetas de receta',
  ideas: 'Ideas',
  pitch: 'Propuestas',
  menu: 'Menú, apoyo',
  close: 'Margen, cierre',
}

export const day: Language['day'] = {
  rows,
  minutes: (count) => `${count} min`,
  notBegun: 'sin empezar',
  onTime: 'a tiempo',
  behind: (minutes) => `${minutes} min de retraso`,
  ahead: (minutes) => `${minutes} min de adelanto`,
  now: (name) => `ahora: ${name}`,
  otherTime: 'previsto para otra hora',
  first: (name, time) => `primero: ${name} ${time}`,
  next: (name, time) => `luego: ${name} ${time}`,
  last: 'lo último del día',
  catchUp: 'Para recuperar tiempo',
  shorten: (how, minutes) => `${how}: −${minutes}`,
  less: {
    goals: 'Objetivos: una nota por persona',
    landscape: 'Panorama: solo cuatro ejemplos',
    'build-size': 'Cuánto: poner las notas, hablar después',
    'four-arguments': 'Argumentos: oír una razón de cada uno',
    'gap-checklist': 'Brechas: votar solo las preguntas',
    spare: 'Quitar el margen',
    'data-audit': 'Datos: solo las cuatro fuentes más necesarias',
    pantry: 'Despensa: solo dos columnas',
    'recipe-cards': 'Recetas: una tarjeta por mesa',
    ideas: 'Ideas: solo impacto y esfuerzo, sin escala de lo inquietante',
    pitch: 'Propuestas: dos minutos cada una, preguntas después',
    menu: 'Menú: rellenar solo «Ahora»',
    close: 'Cierre sin margen',
  },

  minutesPage: {
    title: 'Minutos y pausas',
    hint: 'Minutos enteros. Con 0 la línea se omite.',
    start: 'Empieza a las',
    ends: (time) => `Termina a las ${time}`,
    rowLabel: (name) => `${name}, minutos`,
    wrongStart: '«Empieza a las» necesita una hora como 9:00.',
    wrongMinutes: 'La línea marcada necesita minutos enteros, 600 como máximo.',
    keep: 'Conservar estos minutos',
    kept: 'Guardado.',
    usual: 'Volver a los minutos habituales',
    onBoard: 'La agenda del tablero se actualiza.',
  },

  room: {
    few: (count, fewest) =>
      `${count === 1 ? 'Solo hay 1 persona registrada' : `Solo hay ${count} personas registradas`}. Con menos de ${fewest}, una votación muestra a personas sueltas, no a la sala: invita a una o dos más.`,
    many: (count, most) =>
      `Hay ${count} personas registradas. Con más de ${most} no se oye a todas: que algunas solo miren, o haz dos salas.`,
    decides: (name) => `Decide ${name}.`,
    nobodyDecides: 'Falta decir quién decide. Indícalo en Plan.',
  },

  welcome: {
    title: 'Hola de nuevo',
    stopped: (number, area, time) => `La votación ${number}, ${area}, terminó a las ${time}.`,
    late: (notes) =>
      notes === 1
        ? '1 nota llegó después y no cuenta.'
        : `${notes} notas llegaron después y no cuentan.`,
    noneLate: 'Ninguna nota llegó después.',
    behind: (minutes) => `Llevas ${minutesOf(minutes)} de retraso. Acorta:`,
    goOnWith: (area) => `Seguir con ${area}`,
    goOn: 'Seguir',
  },
}
