import type { PantryWords } from '../../stations/pantry.ts'

export const pantry: PantryWords = {
  name: 'Despensa',
  head: {
    title: 'Despensa',
    question: '¿Qué ingredientes tenemos, y quién los ha comprobado?',
    steps: [
      'Escribe una nota por ingrediente.',
      '¿Su responsable está aquí y dice que funciona? Estante de arriba.',
      '¿Falta conseguirlo? Estante de abajo, con @ y quién lo consigue.',
    ],
  },
  kinds: {
    audience: 'Público',
    content: 'Contenido y diseño',
    context: 'Contexto',
    measure: 'Medida',
  },
  shelves: {
    checked: 'Lo hay, comprobado por su responsable',
    unchecked: 'Lo hay, sin comprobar',
    'to-get': 'Por conseguir',
  },
  resultLater: 'Aparece aquí cuando los estantes estén llenos.',
  resultLine: '{kind}: {checked} comprobados, {unchecked} sin comprobar, {to-get} por conseguir',
}
