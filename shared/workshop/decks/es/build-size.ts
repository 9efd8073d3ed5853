import type { BuildSizeWords } from '../../stations/build-size.ts'

export const buildSize: BuildSizeWords = {
  name: 'Cuánto construimos',
  head: {
    title: 'Cuánto construimos',
    question: '¿Qué tamaño tiene lo que ofrecemos hoy, y cuál queremos?',
    steps: [
      'Lee los cinco tamaños, de abajo arriba.',
      'Pon 2 notas: dónde estamos y dónde queremos estar.',
      '¿Lejos de los demás? Cuéntanos por qué.',
    ],
  },
  today: 'Hoy',
  wanted: 'Deseado',
  levels: {
    portfolio: {
      name: 'Portafolio',
      test: 'Varios productos comparten perfiles, reglas o permisos.',
    },
    product: { name: 'Producto', test: 'Sin personalización no existiría.' },
    experience: { name: 'Experiencia', test: 'Abarca varios pasos o canales.' },
    feature: { name: 'Módulo', test: 'Es una pieza que funciona por sí sola.' },
    function: { name: 'Función', test: 'Es un solo control o una sola regla.' },
  },
  resultLater: 'Aparece aquí cuando lo hayamos hablado.',
  result: 'Hoy: {today}\nDeseado: {wanted}',
}
