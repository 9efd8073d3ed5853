import type { Language } from '../../language.ts'

export const book: Language['stations']['check-in'] = {
  purpose:
    'Saber quién está, de qué departamento y quién decide; y que cada persona haga una primera nota cuando aún no hay nada en juego.',
  say: '«Crea una nota del color de tu departamento, escribe tu nombre y ponla en la casilla de tu departamento. Después una más por lo que aportas, y otra en la votación de práctica».',
  know: [
    'Estas notas son la lista de personas, y los colores son la leyenda del día.',
    'La votación de práctica muestra quién no puede editar cuando aún no hay nada en juego.',
    '¿Alguien mira desde el teléfono? Pon su nota por esa persona y escribe @Nombre.',
    'Una casilla vacía en «Deben estar en la sala» merece una llamada ahora.',
    'Lo mejor es de seis a diez personas: con menos no está toda la casa; con más, no todos hablan.',
    'Invita a producto, diseño, ingeniería, datos, marketing, privacidad o legal, soporte, a quien tiene el presupuesto y a quienes usarán el motor.',
    'Ten a mano: alguien que respalde el taller, una lista de la tecnología, primeros datos de usuarios y alguien neutral que facilite.',
    'La práctica pregunta por «persofallos»: lo que no acierta con la gente, como ofrecer otra vez el asiento de inodoro a quien acaba de comprar uno.',
  ],
  mistakes: [
    'Todos se quedan con el amarillo que propone el tablero: espera a que los colores estén bien.',
    'Dos personas con el mismo nombre: pide a una que añada una letra.',
    'Empezar antes de decir quién decide.',
  ],
  good: [
    'Cada casilla de departamento tiene al menos dos nombres.',
    'Las tres casillas de quienes deben estar tienen alguna nota.',
    'Cada persona ha puesto una nota de práctica, o alguien la pone por ella.',
  ],
  onward: 'Di quién decide, lee las reglas en voz alta y pasa a la agenda.',
}

export const view: Language['views']['check-in'] = {
  people: (count) => (count === 1 ? '1 persona registrada.' : `${count} personas registradas.`),
  roles: 'Quién debe estar en la sala',
  nobody: 'nadie aún',
  missing: (list) =>
    `Aún no hay nadie en la sala: ${list}. Llama a alguien ahora o di quién responde después.`,
  toPeople: 'Ver a todas las personas',
  practice: 'Votación de práctica',
}
