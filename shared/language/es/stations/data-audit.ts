import type { Language } from '../../language.ts'

export const book: Language['stations']['data-audit'] = {
  purpose:
    'Muestra qué datos pueden sostener una idea hoy, qué frena a los demás y quién puede despejarlo. Las ideas vienen después, no antes.',
  say: '«En parejas, dos filas. ¿Qué calidad tienen estos datos, llegamos a ellos, podemos usarlos? Una nota para cada cosa. Escribe qué falta y el nombre de quien puede liberarlo».',
  know: [
    'Los nombres son propuestas: cámbialos hasta que todos sepan a qué sistema se refieren.',
    'Ten en la sala a quien conoce los datos. ¿No hay nadie? Entonces la respuesta honesta es «no lo sabemos».',
    'Dos notas en una misma fila son un desacuerdo: habla primero de esa fila.',
    'La deuda de metadatos frena a un equipo igual que la deuda técnica. Spotify compró primero una empresa de metadatos, y construyó sobre ella.',
    'Una máquina es tan buena como el orden de tus contenidos, y conectar todo eso lleva tiempo.',
    'Abajo está la lista de privacidad. Repásala con quien responde de la privacidad, o pon responsable a cada línea.',
    '¿Con retraso? Primero la privacidad: la calidad no sirve donde hay un bloqueo.',
  ],
  mistakes: [
    'Valorar los datos que nos gustaría tener.',
    'Ajustarse de más: ideas cortadas a la medida de los datos que hay y no de los mejores posibles.',
    '«Legal dice que no»: pregunta quién lo dijo, sobre qué y cuándo.',
    'Una brecha sin nombre: nadie la cerrará.',
  ],
  good: [
    'Cada fila tiene una nota en cada grupo de casillas.',
    'Lo bloqueado lleva el nombre de una persona, no de un departamento.',
    'El grupo sabe qué hace el motor hoy, no qué se compró.',
  ],
  onward:
    'Lee en voz alta qué se puede usar ya, y luego qué está bloqueado y quién lo libera. La despensa sigue con lo que falta.',
}

export const view: Language['views']['data-audit'] = {
  noneJudged:
    'Aún no hay filas valoradas. Cada una necesita una nota de calidad, una de acceso y una de privacidad.',
  ready: (ready, all) => `${ready} de ${all} fuentes se pueden usar tal como están.`,
  states: {
    ready: 'Se puede usar ya',
    limited: 'Con límites',
    blocked: 'Bloqueada',
    unknown: 'Sin valorar aún',
  },
  twice: 'Dos respuestas en una fila',
  limits: { low: 'calidad baja', hard: 'acceso difícil', unclear: 'privacidad dudosa' },
  open: (questions) => `sin responder: ${questions}`,
  missing: (gap) => `falta: ${gap}`,
  frees: (owner) => `${owner} puede liberarla`,
  nobodyFrees: 'nadie figura para liberarla',
  engine: {
    rules: 'Nuestro motor funciona solo con reglas.',
    learning: 'Nuestro motor también puede usar aprendizaje automático.',
    unknown:
      'No se sabe qué sabe hacer nuestro motor: averígualo antes de que las ideas cuenten con él.',
  },
  engineSplit: 'Qué sabe hacer nuestro motor: las notas no coinciden.',
  engineOpen: 'Qué sabe hacer nuestro motor: aún no hay notas.',
  privacy: 'Lista de privacidad',
  looked: (looked, all) => `${looked} de ${all} revisadas`,
  blockedLines: (blocked) => (blocked === 1 ? '1 bloqueada' : `${blocked} bloqueadas`),
  toChecklist: 'Repasar la lista',
  asGaps:
    'Las filas de las cinco primeras pueden recoger las líneas bloqueadas como brechas, cada una con paso y fecha.',
  noAdvice:
    'Preguntas que hacer, no asesoría legal. Decide quien responde de la privacidad en tu casa.',
  answers: { ok: 'OK', unclear: 'Dudosa', blocked: 'Bloqueada' },
  notLooked: 'Sin revisar',
  owner: (line) => `Quién responde de ${line}`,
  keep: 'Guardar',
  whereFrom: '¿De dónde sale?',
  grounds: [
    'RGPD, artículo 6; ICO, Age appropriate design: base legal.',
    'Lo mismo; los intereses de los menores pesan más.',
    'ICO, Children’s information: perfiles y decisiones automatizadas.',
    'RGPD, artículo 22; la misma página de la ICO.',
    'RGPD, artículo 9. De conocimiento general: pide que lo revisen.',
    'Normas ePrivacy de tu país. De conocimiento general: pide que lo revisen.',
    'RGPD, artículos 13 a 21. De conocimiento general: pide que lo revisen.',
    'RGPD, artículos 5, 28 y 44. De conocimiento general: pide que lo revisen.',
    'Ley de Servicios Digitales de la UE, artículos 26 a 28 y 38, para plataformas en línea; leído de segunda mano.',
    'Propuesta nuestra; encaja con la línea anterior.',
    'Propuesta nuestra.',
  ],
}
