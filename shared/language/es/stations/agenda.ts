import type { Language } from '../../language.ts'

export const book: Language['stations']['agenda'] = {
  purpose:
    'Mostrar qué pasa y cuándo, acordar cómo trabajamos, oír si está preparado el grupo y con cuántas ganas, y guardar buenas preguntas para otro día.',
  say: '«Este es nuestro día, y la línea con la flecha es donde estamos. ¿Estamos preparados? ¿Tenemos ganas? Un número del 1 al 5 para cada cosa. Lo que se sale del tema lo dejamos aquí para otro día».',
  know: [
    'La flecha se mueve cuando pulsas «Estamos aquí» en un área.',
    'Las horas siguen lo que pongas en «Minutos y pausas».',
    'Pide una frase al número más bajo y al más alto, y no las discutas.',
    'Lo que se deja para otro día sale en el informe, palabra por palabra.',
    'Un día en dos bloques largos es lo mínimo; dos o tres son mejor. Revisar antes lo que hay puede llevar semanas.',
  ],
  mistakes: [
    'Leer toda la agenda en voz alta: bastan las dos líneas siguientes.',
    'Tomar un número bajo como queja. Es el punto de partida del día.',
    'Guardar una pregunta y no volver a mirarla: lee al final lo que quedó para otro día.',
  ],
  good: [
    'En dos minutos, cada persona ha puesto dos números.',
    'Nadie pregunta después cuándo es la pausa.',
    'Quien escribió un 1 ha dicho por qué.',
  ],
  onward:
    'Ten presentes los números: muchas ganas y poca preparación piden primeros pasos pequeños.',
}

export const view: Language['views']['agenda'] = {
  readiness: 'Lo preparados que estamos',
  drive: 'Las ganas que tenemos',
  none: 'Aún no hay números. Pide una nota en cada casilla, con un número del 1 al 5.',
  mean: (mean, level, notes) =>
    `${level}: ${mean} de 5 en promedio, ${notes === 1 ? '1 nota' : `${notes} notas`}`,
  levels: ['Nada', 'Un poco', 'A medias', 'Bastante', 'Del todo'],
  apart: 'El grupo está muy dividido: escucha un número bajo y uno alto.',
  unread: (notes) =>
    notes === 1
      ? '1 nota no lleva un número del 1 al 5.'
      : `${notes} notas no llevan un número del 1 al 5.`,
  parked: (count) => `Para otro día (${count})`,
  parkedHint: 'Salen en el informe.',
  nothingParked: 'Aún no hay nada para otro día.',
}
