import type { Language } from '../../language.ts'

export const book: Language['stations']['build-size'] = {
  purpose:
    'Ver cuánta distancia hay entre lo que ofrecemos y lo que queremos ofrecer, antes de que nadie planee.',
  say: '«Cinco tamaños, desde una sola regla hasta una familia de productos. Pon una nota donde estamos hoy y otra donde queremos estar. Piensa en lo que la gente puede usar, no en lo planeado».',
  know: [
    'Lee las pruebas desde abajo y párate en la primera que ya no encaja.',
    'El recuento toma el centro del grupo; una nota muy lejana no lo mueve.',
    'La brecha aparece tres veces: entre esperanza y miedo al principio, entre hoy y lo deseado aquí, y como lo que falta en la lista de brechas.',
    'Un peldaño más en un año es mucho. Dos peldaños son dos programas.',
    'El quinto peldaño lo añadimos nosotros: varios productos que comparten perfiles, reglas o permisos.',
  ],
  mistakes: [
    'Responder por el plan y no por lo que ya se usa.',
    'Quedarse con la media sin oír los extremos.',
    'Querer el peldaño más alto solo porque es el más alto.',
  ],
  good: [
    'Cada persona sabe nombrar algo nuestro que está en el nivel de hoy.',
    'Quienes más se alejan entre sí han dicho por qué.',
    'El grupo dice qué costaría quedarnos donde estamos.',
  ],
  onward: 'Ten presente la brecha para el área siguiente: muestra qué argumento convence.',
}

export const view: Language['views']['build-size'] = {
  nothing:
    'Aún no hay notas. Cada persona pone una nota donde estamos hoy y otra donde queremos estar.',
  up: (steps, from, to) =>
    `De ${from} a ${to}: ${steps === 1 ? '1 peldaño' : `${steps} peldaños`} hacia arriba.`,
  down: (steps, from, to) =>
    `De ${from} a ${to}: ${steps === 1 ? '1 peldaño' : `${steps} peldaños`} hacia abajo.`,
  stay: (level) => `Hoy y lo deseado coinciden: ${level}.`,
  half: 'Una de las dos columnas aún no tiene notas.',
  question: { today: 'Hoy', wanted: 'Deseado' },
  agree: (question, level, notes) =>
    notes === 1 ? `${question}: 1 nota, en ${level}.` : `${question}: las ${notes} dicen ${level}.`,
  spread: (question, level, lowest, highest) =>
    `${question}: el centro es ${level}, de ${lowest} a ${highest}. Pregunta a los extremos por qué.`,
  level: (today, wanted) => `hoy ${today} · deseado ${wanted}`,
  write: 'Poner el resultado en el tablero',
}
