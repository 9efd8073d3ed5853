import type { GoalsWords } from '../../stations/goals.ts'

export const goals: GoalsWords = {
  name: 'Objetivos',
  head: {
    title: 'Objetivos',
    question: '¿Qué debe mejorar, para el negocio y para las personas?',
    steps: [
      'Escribe 2 notas: un resultado y una necesidad. Ponlas a la izquierda.',
      'Junta las que dicen lo mismo en un grupo de su fila. Dale nombre.',
      'Vota: 3 notas, en 3 grupos distintos.',
    ],
  },
  gather: { outcome: 'Resultados de negocio', need: 'Lo que necesita la gente' },
  group: 'Nombre del grupo {number}',
  members: 'Notas que dicen lo mismo',
  votes: 'Votos para el grupo {number}',
}
