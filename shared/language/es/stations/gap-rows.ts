import type { Language } from '../../language.ts'

export const book: Language['stations']['gap-rows'] = {
  purpose: 'Cada brecha que más preocupa recibe un primer paso, responsable y un día.',
  say: '«Una línea para cada una de las cinco: el primer paso, de quién es y para cuándo».',
  know: [
    'Las cinco primeras filas recogen las brechas; la sexta queda libre.',
    'Escribe en las casillas o pon una nota.',
  ],
  mistakes: ['Dos responsables: entonces no lo es nadie.', '«Pronto» no es una fecha.'],
  good: [
    'Cada responsable está en la sala y ha dicho que sí.',
    'El paso es tan pequeño que cabe en dos semanas.',
    'Ninguna fila está ahí solo para evitar un conflicto.',
  ],
  onward:
    'Lee en voz alta el repaso de la mañana. Lo que quede abierto va primero después de la pausa.',
}

export const view: Language['views']['gap-rows'] = {
  noRows: 'Aún no hay filas con una brecha.',
  owned: (owned, all) => `${owned} de ${all} brechas tienen paso y responsable.`,
  allOwned: 'Todas las brechas tienen paso y responsable.',
  missing: (list) => `falta: ${list}`,
  askFor: (step) => `Pide esto: ${step}`,
  blocked: (count) =>
    count === 1
      ? '1 línea de la lista de privacidad está bloqueada y aún no tiene fila.'
      : `${count} líneas de la lista de privacidad están bloqueadas y aún no tienen fila.`,
  addBlocked: 'Añadir líneas bloqueadas como brechas',
  noFree: 'No hay filas vacías. Copia una en el tablero, borra lo copiado y entonces añádelas.',
  onward: 'Hacia la tarde',
  examples: (count) => `ejemplos comentados: ${count}`,
  emphasis: (names) => `énfasis elegido: ${names}`,
  noEmphasis: 'énfasis elegido',
  everyRow: 'cada una de las cinco tiene paso y responsable',
}
