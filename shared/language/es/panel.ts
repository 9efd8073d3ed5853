import type { FirstWords, Language } from '../language.ts'

const people = (count: number): string => (count === 1 ? '1 persona' : `${count} personas`)
/** How many people have checked in. */
const arrived = (count: number): string =>
  count === 1 ? '1 persona registrada' : `${count} personas registradas`
const notes = (count: number): string => (count === 1 ? '1 nota' : `${count} notas`)
const haveVoted = (voted: number, all: number): string =>
  `${voted === 1 ? 'Ha' : 'Han'} votado ${voted} de ${people(all)}`
const votes = (count: number): string => (count === 1 ? '1 voto' : `${count} votos`)

export const panel: Omit<Language['panel'], keyof FirstWords['panel']> = {
  back: 'Atrás',
  show: 'Mostrar',
  change: 'Cambiar',
  cancel: 'Cancelar',
  notYet: 'Aún no',
  who: '¿Quién?',
  how: '¿Cómo?',
  why: '¿Por qué?',
  open: 'Abrir',
  area: 'Área',
  labelled: (label, value) => `${label}: ${value}`,
  quoted: (text) => `«${text}»`,
  othersGroup: 'Otros',
  phases: {
    before: 'Antes del trabajo',
    kickstart: 'Arranque',
    plan: 'Hacer el plan',
    work: 'Poner el plan en marcha',
  },

  laying: {
    title: 'Poniéndolo en el tablero',
    steps: (done, total) => `${done} de ${total}`,
    goesOn: 'Puedes cerrar este panel: el trabajo sigue.',
    stay: 'Deja esta ventana abierta hasta que termine.',
    waiting: 'El tablero no deja que esta app haga más por un momento. Seguirá por sí sola.',
    waitingUntil: (time) =>
      `El tablero no deja que esta app haga más hasta las ${time}. Seguirá por sí sola.`,
    stop: 'Detener y volver a quitarlo todo',
    stopSure: '¿Quitar lo que se ha puesto en el tablero? Las notas de las personas se quedan.',
    stopYes: 'Quitarlo todo',
    state: { next: 'sin empezar', working: 'en curso', done: 'listo', failed: 'sin terminar' },
  },

  prepare: {
    title: 'Antes de que llegue la gente',
    progress: (done, total) => `${done} de ${total}`,
    isDone: 'hecho',
    isOpen: 'pendiente',
    areas: 'Áreas en el tablero',
    areasCount: (there, all) => (there === all ? `${all}` : `${there} de ${all}`),
    departments: 'Departamentos con nombre',
    decider: 'Quién decide',
    deciderNobody: '¿Quién decide?',
    nameDecider: 'Indicar',
    deciderHint: 'La votación muestra qué piensa la sala. Una persona dice qué se decide.',
    keepDecider: 'Guardar',
    tryVote: 'Haz una votación de prueba',
    tryVoteHow: (newNote) =>
      `Abre una votación, haz una nota (${newNote}) y ponla en una casilla «Votos». Como guías el taller, tu nota solo cuenta con @ y un nombre. Luego termina la votación, y vuelve a votar el día del taller.`,
    start: 'Empezar',
    lock: 'Bloquear las áreas',
    locked: 'Las áreas están bloqueadas; los cuadros para escribir, no',
    invite: 'El enlace permite editar',
    send: 'Envía el enlace y 3 líneas a la gente',
    copy: 'Copiar',
    copied: 'Copiado.',
    message: (link) =>
      `Nos vemos en este tablero: ${link}\nSe vota con notas adhesivas; no hay que instalar nada.\nÁbrelo una vez antes y comprueba que puedes hacer una nota.`,
    linkHere: '[pon aquí el enlace al tablero]',
    people: 'Personas',
    peopleHere: (count) => (count === 1 ? '1 registrada' : `${count} registradas`),
    addArea: 'Añadir o quitar áreas',
    form: 'El taller',
    nextBlock: 'Poner las áreas que faltan',
    afternoon: 'Poner también la tarde',
    putBlock: (count) =>
      count === 1 ? 'Poner esta en el tablero' : `Poner estas ${count} en el tablero`,
    book: 'El libro de quien facilita',
    handover: 'Alguien más sabe cómo facilitar',
    handoverHow: (name) =>
      `Esa persona abre la app en este tablero y pulsa «Guío este taller con ${name}». Desde entonces las dos personas ven lo mismo, y cualquiera puede seguir. Para ceder el taller del todo: «Tomar el relevo».`,
    areasTitle: 'Áreas',
    onBoard: 'En el tablero',
    notOnBoard: 'Aún fuera del tablero',
    allThere: 'Todas las áreas están en el tablero.',
    gone: 'ya no está en el tablero',
    put: 'Poner en el tablero',
    removeSure: (name) =>
      `¿Quitar «${name}» del tablero? Las notas de las personas se quedan donde están.`,
    removeVotedSure: (name) =>
      `¿Quitar «${name}» del tablero? Sus resultados dejan el panel y el informe hasta que vuelvas a ponerla. Las notas de la gente se quedan donde están.`,
    removeOpenSure: (name) =>
      `En «${name}» hay una votación abierta. ¿Quitar el área y renunciar a esta votación? Las notas de la gente se quedan donde están.`,
    takeOff: 'Quitar',
  },

  book: {
    lead: 'Para qué sirve cada área, qué decir, cómo se ve cuando sale bien, qué suele fallar y cómo seguir.',
    good: 'Cuando sale bien',
    onward: 'Cómo seguir',
  },

  afresh: {
    title: 'Empezar de nuevo',
    goes: 'Lo que se va',
    goesLines: [
      'Todas las votaciones y sus resultados: las áreas vuelven a decir «Aún no está abierta».',
      'Todas las decisiones, y lo que hay en los cuadros «Resultado» y «Decidimos».',
      '«Estamos aquí».',
      'La lista de personas, también los nombres pegados. Si la nota de alguien sigue en el registro, vuelve a estar en ella.',
    ],
    stays: 'Lo que se queda',
    staysLines: [
      'Cada nota que hizo alguien, donde está.',
      'Las áreas con sus tarjetas, y lo que hay escrito en ellas.',
      'Los departamentos, y quién decide.',
    ],
    start: 'Empezar de nuevo',
    sure: '¿Retirar todas las votaciones, los resultados, las decisiones y la lista de personas? No se puede deshacer.',
    done: 'Hecho. Las áreas están como al principio.',
    lying: 'Notas que siguen ahí',
    lyingHint:
      'Bórralas en el tablero, o déjalas: al abrir una votación se te pregunta si cuentan las que hay en sus casillas.',
    nothing: 'No hay notas en las áreas.',
  },

  people: {
    title: 'Personas',
    count: 'Contar ahora',
    checkedIn: (count, here) =>
      here === null || here < count
        ? arrived(count)
        : `${count === 1 ? 'Se ha' : 'Se han'} registrado ${count} de ${here} aquí`,
    nobody:
      'Nadie se ha registrado aún. Pide a cada persona una nota con su nombre en la casilla de su departamento.',
    noDepartment: 'Sin departamento',
    strangers: 'En el tablero, sin registrar',
    nameless: (count) => `Alguien con ${notes(count)}`,
    add: 'Añadir',
    ignore: 'Ignorar',
    sameName: (name) =>
      `Dos personas se llaman ${name}. Pide a una que escriba @ y algo más de su nombre en cada nota.`,
    several: (name) =>
      `«${name}» parece ser varias personas en una cuenta. ¿Contar cada nota como de una persona?`,
    severalYes: 'Varias personas',
    severalNo: 'Una persona',
    department: 'Departamento',
    part: 'En las votaciones',
    parts: { votes: 'Vota', watches: 'Mira', left: 'Se ha ido' },
    cannotEdit: (name) => `No puede editar: pongo yo las notas y escribo @${name} en ellas`,
    details: (name) => `Detalles de ${name}`,
    decides: 'decide',
    youRun:
      'Guías el taller: tus notas no cuentan. Una nota con @ y un nombre cuenta para esa persona.',
    paste: 'Pegar una lista de nombres',
    pasteHint: 'Un nombre por línea.',
    pasteAdd: (count) =>
      count === 0 ? 'Añadir nombres' : count === 1 ? 'Añadir 1 nombre' : `Añadir ${count} nombres`,
    roles: 'En la sala',
  },

  run: {
    none: 'Aún no hay ningún área que guiar.',
    say: 'Di',
    goodToKnow: 'Conviene saber',
    mistakes: 'Errores habituales',
    showArea: 'Mostrarme esta área',
    here: 'Estamos aquí',
    isHere: 'Estamos aquí ✓',
    takeAlong: (how) => `Lleva a la gente contigo: ${how}.`,
    notes: (count) => `${notes(count)} por persona`,
    names: 'con nombres',
    noNames: 'sin nombres',
    minutes: (count) => `${count} min`,
    noLimit: 'sin límite',
    settings: 'Cómo es esta votación',
    votesLabel: 'Notas por persona',
    minutesLabel: 'Tiempo',
    namesLabel: 'Conservar nombres',
    departmentsLabel: 'Comparar departamentos',
    numbersLabel: 'Un número en una nota cuenta como esos votos («una nota con un 2»)',
    early: (count) =>
      count === 1 ? 'Ya hay 1 nota en las casillas.' : `Ya hay ${count} notas en las casillas.`,
    earlyCount: 'Contarlas',
    earlyLeave: 'No contarlas',
    earlyOne: 'Contarla',
    earlyOneLeave: 'No contarla',
    number: (number, only) =>
      only ? `Votación ${number}, solo sobre ${only}` : `Votación ${number}`,
    start: 'Abrir la votación',
    stoppedAt: (number, time) => `La votación ${number} terminó a las ${time}.`,
    toResults: 'Ver los resultados',
    again: 'Votar de nuevo',
    noVote: 'En esta área no se vota.',
    elsewhere: (name) => `Hay una votación abierta: ${name}.`,
    elsewhereGo: 'Ir allí',
    notThere: 'Esta área no está en el tablero.',
  },

  vote: {
    open: 'Votación abierta',
    time: 'Tiempo restante',
    voted: 'personas han votado',
    placed: 'votos puestos',
    outside: (count) =>
      count === 1 ? 'nota fuera de las casillas' : 'notas fuera de las casillas',
    toLookAt: (count) => (count === 1 ? 'cosa por revisar' : 'cosas por revisar'),
    of: (count, all) => `${count} de ${all}`,
    notVoted: (list) => `Faltan: ${list}.`,
    everyone: 'Ya ha votado todo el mundo.',
    counted: (seconds) => (seconds < 2 ? 'Contado ahora mismo' : `Contado hace ${seconds} s`),
    countedMinutes: (minutes) => `Contado hace ${minutes} min`,
    notCounted: 'Aún sin contar',
    counting: 'Contando…',
    countNow: 'Contar ahora',
    countKeys: 'Ctrl o Cmd + Enter',
    minute: '+ 1 minuto',
    stop: 'Terminar votación',
    leader:
      'Quién va en cabeza está en Resultado, para que una pantalla compartida no influya en nadie.',
    timeUp: 'Se acabó el tiempo.',
    missing: (count) =>
      count === 1 ? 'Falta por votar 1 persona.' : `Faltan por votar ${count} personas.`,
    spoken: (voted, voters, placed) =>
      `${haveVoted(voted, voters)}; ${votes(placed)} en las casillas.`,
    small: 'Ventana pequeña',
    large: 'Abrir',
    people: (voted, voters) => `${voted} de ${people(voters)}`,
    votes,
    out: (count) => `${count} fuera`,
    look: (count) => `${count} por revisar`,
  },

  stop: {
    title: '¿Terminar la votación?',
    voted: (voted, voters) =>
      voters === 0 ? 'No ha votado nadie.' : `${haveVoted(voted, voters)}.`,
    frozen: 'Lo que hay ahora en las casillas es el resultado. Mover notas después no cambia nada.',
    toLookAt: (count) =>
      count === 1 ? 'Antes hay 1 cosa por revisar.' : `Antes hay ${count} cosas por revisar.`,
  },

  look: {
    title: 'Por revisar',
    count: (group, count) => `${group} (${count})`,
    nothing: 'Nada por revisar. Cada nota está donde cuenta.',
    groups: {
      stray: 'Fuera de las casillas',
      over: 'Demasiadas notas',
      'typed-on-box': 'Escrito en una casilla, no en una nota',
      unknown: 'No sé de quién',
      copy: 'Copiado',
      'moved-together': 'Movidas a la vez',
      crowded: 'Apretadas',
      stacked: 'Notas unas sobre otras',
      covers: 'Una nota sobre más de una casilla',
      'off-option': 'En una casilla que no entra en esta votación',
      disputed: 'Color y persona no coinciden',
      'moved-zone': 'Se movió una casilla',
      conflict: 'Dos respuestas en una fila',
      gone: 'Ya no está en el tablero',
    },
    hints: {
      stray: 'No se cuentan. Pide que las pongan en una casilla, o déjalas.',
      over: 'Las notas posteriores no se cuentan.',
      'typed-on-box': 'No se cuenta. Pide que se escriba en una nota aparte.',
      unknown:
        'Se cuentan, pero para nadie en concreto. Una nota con @ y un nombre cuenta para esa persona.',
      copy: 'Una tarjeta copiada dentro de su área cuenta como tarjeta propia. Las demás copias no cuentan.',
      'moved-together':
        'Se movieron a la vez notas de varias personas. ¿Fue a propósito? Si no, deshazlo en el tablero.',
      crowded: 'Se cuentan todas, pero alguna puede estar tapada. Separa las notas.',
      stacked: 'Se cuentan todas. Sepáralas para que la sala pueda contarlas también.',
      covers: 'Se cuenta donde está el centro de su borde superior.',
      'off-option': 'No se cuenta en esta votación.',
      disputed: 'Cuenta el departamento de la persona, no el color.',
      'moved-zone': 'Las notas cuentan donde está la casilla ahora.',
      conflict: 'Pregunta a la sala cuál vale.',
      gone: 'Sus palabras se conservan en el resultado.',
    },
    note: 'una nota sin palabras',
    over: (placed, allowed) => `1 persona puso ${placed} de ${allowed}.`,
    notesCount: notes,
    moved: (count, way) => `${notes(count)}: ${way}`,
    movedWay: (from, to) => `${from} → ${to}`,
    movedAt: (time) => `a las ${time}`,
    meant: 'Fue a propósito',
    undo: 'Deshacer',
    thisIs: 'Es de…',
    choose: 'Elegir una persona',
    severalPeople: 'Varias personas',
  },

  results: {
    none: 'Aún no hay resultados.',
    noVotes: 'Aún no hay votos. Las notas van en las casillas «Votos».',
    ahead: (name, score, total) => `Va en cabeza ${name}, con ${score} de ${votes(total)}.`,
    level: (names, score) => `Empate entre ${names}, con ${votes(score)} cada opción.`,
    manyLevel: (count, score) => `Empate entre ${count} opciones, con ${votes(score)} cada una.`,
    stopped: (number, time) => `votación ${number}, terminada a las ${time}`,
    running: (number) => `votación ${number}, aún abierta`,
    draft: 'sin abrir: lo que hay hasta ahora',
    withoutNames: 'sin nombres',
    places: 'Puestos',
    more: (count) => `${count} más`,
    without: (count) => `${count} sin votos`,
    score: votes,
    gone: 'ya no está en el tablero',
    tie: (ordinal, count) => `En el ${ordinal} puesto hay un empate de ${count}.`,
    ordinals: ['1.er', '2.º', '3.er', '4.º', '5.º', '6.º', '7.º', '8.º', '9.º'],
    ordinal: (place) => `${place}.º`,
    voteTied: 'Votar sobre el empate',
    differ: 'Los departamentos lo ven distinto',
    agree: 'Los departamentos coinciden en el primer puesto',
    department: 'Qué dijo cada departamento',
    tooFew: 'No se comparan los departamentos: con tan pocas personas se verían votos sueltos.',
    nothing: 'sin votos',
    reasons: (count) => `Razones (${count})`,
    people: (counted, all) => `${counted} de ${people(all)} en el recuento`,
    leftOut: (count) => (count === 0 ? 'ninguna nota sin contar' : `${notes(count)} sin contar`),
    left: {
      outside: (count) => `${count} fuera de las casillas`,
      over: (count) => `${count} sin contar, de más o tuyas`,
      early: (count) => `${count} antes de la votación`,
      late: (count) => `${count} después del final`,
    },
    goneNotes: (count) =>
      count === 1
        ? '1 nota contada se ha movido o borrado desde entonces. El resultado se queda.'
        : `${count} notas contadas se han movido o borrado desde entonces. El resultado se queda.`,
    put: 'Poner el resultado en el tablero',
    putDone: 'El resultado está en el tablero.',
    again: 'Votar de nuevo',
    againSure: '¿Abrir aquí una segunda votación? El primer resultado se conserva.',
    reopen: 'Seguir con esta votación',
    reopenSure:
      '¿Volver a abrir esta votación? El tablero se cuenta de nuevo; lo contado se conserva.',
  },

  decide: {
    title: 'Decidimos',
    hint: 'Lo que decide la sala, aunque no sea lo que salió en la votación. 140 caracteres como máximo.',
    by: 'Decidido por',
    keep: 'Guardar la decisión',
    kept: 'Guardado.',
  },

  report: {
    title: 'Informe',
    sums: (there, counted, decisions) =>
      [
        people(there),
        votes(counted),
        decisions === 1 ? '1 decisión' : `${decisions} decisiones`,
      ].join(' · '),
    nothing: 'Aún no ha terminado ninguna votación. El informe crece con cada una.',
    mail: 'Copiar para el correo',
    mailed: 'Copiado. Pégalo en un correo o un documento.',
    chat: 'Copiar diez líneas para el chat',
    chatted: 'Copiado. Pégalo en un chat.',
    page: 'Página web (para imprimir)',
    more: 'Más:',
    backlog: 'Lista de tareas para',
    take: 'Llevar este taller a otro tablero',
    takeHint:
      'Un archivo con sus áreas, departamentos, minutos, palabras y tarjetas, sin votos ni notas. Ábrelo con esta app en un tablero vacío, en Miro o FigJam.',
    takePeople: 'con la lista de personas',
    takeFile: 'Guardar el taller',
    file: {
      open: 'Abrir un archivo de taller',
      unread: 'No se ha podido leer este archivo. No se ha cambiado nada. Elígelo otra vez.',
      notJson: (line) =>
        `Este archivo está dañado desde la línea ${line}. No se ha cambiado nada. Guárdalo otra vez en el otro tablero.`,
      'not-a-workshop':
        'Esto no es un archivo de taller. No se ha cambiado nada. Elige uno hecho con «Guardar el taller».',
      newer:
        'Este archivo es de una versión más nueva de la app. No se ha cambiado nada. Actualiza la app y ábrelo de nuevo.',
      misfit: (what, line) =>
        `Algo en este archivo no encaja: ${what}, línea ${line}. No se ha cambiado nada. Corrígelo, o guárdalo otra vez.`,
      'in-use':
        'En este tablero ya hay áreas. No se ha cambiado nada. Abre el archivo en un tablero vacío.',
      'not-kept': 'No se ha tomado el archivo. No hay nada en el tablero. Intenta de nuevo.',
    },
    saved: (name) => `${name} va camino de tus descargas. ¿No aparece?`,
    showText: 'Mostrar el texto',
    inIt: 'Incluye',
    names: 'nombres',
    departments: 'departamentos',
    reasons: 'razones',
    parked: 'para otro día',
    preview: 'Verlo antes',
    textLabel: 'El texto',
    removeNames: 'Quitar los nombres de este tablero',
    removeNamesSure:
      '¿Quitar todos los nombres guardados en este tablero? Los resultados conservan sus números. No se puede deshacer.',
    removeAll: 'Quitar lo que puso esta app',
    removeAllSure:
      '¿Quitar todas las áreas y todo lo guardado en este tablero? Las notas de las personas se quedan donde están. No se puede deshacer.',
  },

  guest: {
    title: (name) => `${name} guía este taller.`,
    titleUnknown: 'Otra persona guía este taller.',
    somebody: 'quien facilita',
    open: (name) => `Votación abierta: ${name}`,
    noVote: 'Ahora no hay ninguna votación abierta.',
    steps: ['Decide a solas.', 'Escribe tu razón en una nota.', 'Ponla en una casilla «Votos».'],
    make: (how) => `Para hacer una nota: ${how}.`,
    later: (name) => `Los resultados aparecen aquí cuando ${name} termina la votación.`,
    results: 'Resultados hasta ahora',
    together: (name) => `Guío este taller con ${name}`,
    takeOver: 'Tomar el relevo',
    takeOverSure: (name) =>
      `¿Tomar el relevo? Desde entonces guías tú este taller, y las notas de ${name} cuentan.`,
  },

  helpPage: {
    title: 'Ayuda',
    vote: 'Cómo votar',
    voteLines: [
      'Haz una nota del color de tu departamento.',
      'Decide a solas. Escribe en ella tu razón.',
      'A la señal, ponla en una casilla «Votos».',
      '¿No puedes editar? Dilo: quien facilita la pone con @ y tu nombre.',
    ],
    counts: 'Cómo se cuenta',
    countsLines: [
      'Una nota cuenta para la casilla donde está el centro de su borde superior.',
      'Cada nota vale un voto, de una persona. Una de más no se cuenta; las anteriores, sí.',
      'El departamento de una persona viene del registro; si no, del color de la nota.',
      'Las notas de quien facilita solo cuentan con @ y un nombre.',
      'Al terminar la votación, lo que hay en las casillas es el resultado. Mover notas después no cambia nada.',
      'Los departamentos de una sola persona se muestran junto con otros.',
    ],
    about: 'Para qué sirve este taller',
    aboutLines: [
      'La prepersonalización es lo que un equipo aclara antes de personalizar nada, y antes de cualquier código.',
      'Lleva a todas las personas a una visión común, muestra lo que el equipo ya sabe hacer y termina en una hoja de ruta para actuar.',
      'Personalizar lleva años de probar y construir. Ningún motor trae un interruptor para eso.',
      'Un programa se juzga por si resiste preguntas difíciles, llega paso a paso a respuestas compartidas y da un orden al diseño y a la tecnología.',
      'El día ahorra después tiempo, dinero y buena voluntad. Como mínimo, enfría a una jefatura con demasiado entusiasmo.',
      'Al terminar hay un foco, un recetario común y buenas razones para dejar reposar los deseos fantasiosos que vienen de arriba.',
      'MacIntyre y Eagan, que idearon el método, hicieron tarjetas así cinco años antes de su artículo y las probaron jugando. Las palabras y tarjetas de aquí son nuestras.',
      'Para leer más, en A List Apart: «Prepersonalization workshop», «Personalization pyramid». Su marco se llama «progressive personalization».',
    ],
    facilitators: 'Para quien facilita',
    facilitatorsLines: [
      'Di el tiempo y la pregunta antes de que alguien ponga una nota.',
      'Nada en este tablero puede esconder los votos. Que primero se decida y se escriba, y luego todas las notas a la vez.',
      'La votación no es la decisión: di quién decide, y escríbela.',
      'Reescribe una tarjeta en el tablero y los resultados usan tus palabras.',
    ],
    shortcuts: 'Atajos',
    shortcutsLines: [
      { keys: 'Ctrl o Cmd + Enter', does: 'Contar ahora' },
      { keys: 'Esc', does: 'Atrás' },
      { keys: '← →', does: 'De pestaña en pestaña' },
    ],
    privacy: 'Solo se guarda en este tablero: palabras, tarjetas, nombres, votos. Nada sale de él.',
    privacyLink: 'Privacidad',
    write: (address) => `Escríbenos: ${address}`,
    method: 'Método según MacIntyre y Eagan, «Prepersonalization». Sin vínculo con su autoría.',
    version: (product, version) => `${product} ${version}`,
  },
}
