import type { LandscapeWords } from '../../stations/landscape-card.ts'

export const landscape: LandscapeWords = {
  name: 'Panorama',
  head: {
    title: 'Panorama',
    question:
      'Detrás de cada ejemplo trabajan juntos varios sistemas. ¿Qué admiramos, conocemos, rechazamos?',
    steps: [
      'Leemos los ejemplos en voz alta, uno cada persona.',
      'A solas, pon 3 notas: una en Admiro, una en Conozco, una en Rechazo.',
      'Juntos: valora cada uno con dos notas, de 1, poco, a 5, mucho.',
    ],
  },
  later: 'Aparece aquí cuando estén las notas.',
  stances: { admire: 'Admiro', familiar: 'Conozco', dislike: 'Rechazo' },
  measures: { complexity: 'Complejo 1–5', effort: 'Esfuerzo 1–5' },
  /** The set for subscriptions in the catalogue. */
  examples: [
    {
      name: 'Lista de pasos que se adapta a lo ya hecho',
      family: 'Primeros pasos y ajustes',
      audience: '',
      level: 'módulo',
    },
    {
      name: 'Elegir tus gustos',
      family: 'Preguntas y perfil',
      audience: 'consumo',
      level: 'módulo',
    },
    {
      name: 'Seguir donde lo dejaste',
      family: 'Reconocer y continuar',
      audience: '',
      level: 'módulo',
    },
    {
      name: 'Fila «Porque usaste X»',
      family: 'Recomendaciones: desde una persona',
      audience: 'consumo',
      level: 'módulo',
    },
    {
      name: 'Resumen hecho con tus intereses',
      family: 'Avisos: cocinados',
      audience: '',
      level: 'módulo',
    },
    {
      name: 'Recuperar un pago fallido',
      family: 'Mensajes del ciclo de vida',
      audience: '',
      level: 'módulo',
    },
    {
      name: 'Reconquistar a quien se aleja',
      family: 'Mensajes del ciclo de vida',
      audience: '',
      level: 'experiencia',
    },
    {
      name: 'Consejo de plan según el uso',
      family: 'Ofertas, precio y comercio',
      audience: '',
      level: 'experiencia',
    },
  ],
}
