import type { Language } from '../language.ts'

export const trouble: Language['trouble'] = {
  title: 'Algo necesita tu atención',
  dismiss: 'Ocultar',
  tryAgain: 'Intentar de nuevo',
  show: 'Mostrar',
  finish: 'Terminar',
  clear: 'Retirar',
  putBack: 'Volver a poner',
  forget: 'Olvidar',
  takeIn: 'Usar este tablero',
  copyRefused: 'Aquí no se permite copiar. El texto está seleccionado: pulsa Ctrl+C.',
  saveRefused: 'Aquí no se permite guardar. El texto está seleccionado: pulsa Ctrl+C.',
  busy: (host, minutes) =>
    `${host} no deja que esta app haga más durante ${minutes === null ? 'un momento' : minutes === 1 ? '1 minuto' : `${minutes} minutos`}. Lo hecho se conserva. Seguirá por sí sola.`,
  onBoard: (done, total) => `En el tablero: ${done} de ${total}.`,
  hourly: (host, until) =>
    `Se ha agotado el límite por hora de ${host}${until === null ? '' : `, hasta las ${until} aproximadamente`}. Los votos del tablero están a salvo.`,
  hourlyVote: (readAt) =>
    `Cuenta entonces de nuevo, o termina ya la votación: vale lo que se leyó a las ${readAt}.`,
  hourlyLater: 'Cuenta entonces de nuevo.',
  gone: 'Se ha borrado algo que esta app había puesto aquí. Lo contado se conserva. Cuenta de nuevo.',
  locked: (count) =>
    `No he podido cambiar ${count === 1 ? '1 elemento bloqueado' : `${count} elementos bloqueados`}. El recuento es correcto. Desbloquea e intenta de nuevo, o déjalo así.`,
  forbidden:
    'Puedes ver este tablero, pero no editarlo. No se ha cambiado nada. Pide permiso de edición a quien es su dueño; luego pulsa «Intentar de nuevo».',
  full: 'Ya no cabe esto en el tablero. Lo que estaba guardado se conserva. Guarda el informe y empieza un tablero nuevo para el resto.',
  offline: (host) =>
    `${host} no responde. Lo que hay en el tablero está a salvo. Comprueba la conexión; luego pulsa «Intentar de nuevo».`,
  cancelled: 'Detenido. Se ha quitado todo lo que se había puesto en el tablero.',
  failed: (host) =>
    `${host} no ha podido hacerlo. Lo que había antes se conserva. Pulsa «Intentar de nuevo».`,
  claimed: (name) =>
    `${name || 'Alguien'} lo ha hecho hace un momento. Ves lo mismo. Nada se ha hecho dos veces.`,
  'station-gone': (name) =>
    `El área «${name}» ya no está en el tablero. Sus resultados se conservan.`,
  'vote-gone': (name) =>
    `El área «${name}» ya no está en el tablero, y su votación sigue abierta. Deshazlo en el tablero (Ctrl+Z) o vuelve a ponerla. Hasta entonces no se cuenta nada.`,
  'newer-document':
    'Lo guardado en este tablero es de una versión más nueva. Lo he dejado como está. Actualiza la app.',
  'unreadable-document': (key) =>
    `Algo guardado en este tablero no se puede leer (${key}). Lo he dejado como está, y las notas del tablero están a salvo. Escríbenos, o usa un tablero nuevo.`,
  'half-laid': (name) =>
    `«${name}» está a medias en el tablero. No se ha tocado nada más. Termina de ponerla, o retírala.`,
  'left-over': (count) =>
    `${count === 1 ? 'No se ha podido quitar 1 elemento' : `No se han podido quitar ${count} elementos`}. No se ha tocado nada más. Míralo y luego intenta de nuevo.`,
  'no-room': (name) =>
    `El área «${name}» está donde hace falta sitio. No se ha cambiado nada. Aparta esa área con todo lo que tiene encima; luego pulsa «Intentar de nuevo».`,
  'copied-board':
    'Este tablero es una copia. Sus áreas funcionan aquí cuando lo confirmes; los votos y las personas se quedaron en el otro.',
  'other-page': (page) =>
    `El taller de este archivo está en otra página${page ? `, «${page}»` : ''}. Aquí no se ha cambiado nada. Ve allí para guiarlo.`,
  'no-language': (name) =>
    `No se han podido traer las palabras en ${name}. Mientras tanto, este panel conserva las que tiene; el tablero se queda como está. Comprueba la conexión y vuelve a abrir el panel.`,
  'words-unfit': (name) =>
    `Tus palabras para «${name}» no encajan en esta versión de la app. Se conservan; mientras no las cambies, se usan las originales. Mira en «Palabras y tarjetas».`,
  'unread-kinds': (kinds) =>
    `No se han podido mirar algunos elementos (${kinds}). Las demás notas se cuentan como siempre.`,
}
