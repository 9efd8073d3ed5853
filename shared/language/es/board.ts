import type { Language } from '../language.ts'

export const board: Language['board'] = {
  state: {
    notOpen: '○ Aún no está abierta',
    noVote: '○ Sin votación: hablamos y ponemos',
    checkIn: '● Regístrate ahora',
    allDay: '● Abierta todo el día',
    here: '▶ Estamos aquí',
    again: '↺ Segunda votación',
    open: (votes, closes) =>
      (votes === 1 ? '● Vota con 1 nota' : `● Vota con ${votes} notas`) +
      (closes === null ? '' : ` hasta las ${closes}`),
    stopped: (voted, voters) => `■ Terminada. Votaron ${voted} de ${voters}`,
  },
  copy: (name) => `${name} (copia)`,
  result: {
    none: 'Sin votos.',
    more: (options) => `… y ${options} más`,
  },
}
