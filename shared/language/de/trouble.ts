import type { Language } from '../language.ts'

export const trouble: Language['trouble'] = {
  title: 'Hier wirst du gebraucht',
  dismiss: 'Ausblenden',
  tryAgain: 'Noch einmal',
  show: 'Zeigen',
  finish: 'Zu Ende bringen',
  clear: 'Wegräumen',
  putBack: 'Zurücklegen',
  forget: 'Vergessen',
  takeIn: 'Dieses Board nutzen',
  copyRefused: 'Kopieren ist hier nicht erlaubt. Der Text ist ausgewählt: drücke Strg+C.',
  saveRefused: 'Speichern ist hier nicht erlaubt. Der Text ist ausgewählt: drücke Strg+C.',
  busy: (host, minutes) =>
    `${host} lässt diese App ${minutes === null ? 'gerade' : minutes === 1 ? '1 Minute lang' : `${minutes} Minuten lang`} nichts weiter tun. Was getan ist, bleibt. Es geht von selbst weiter.`,
  onBoard: (done, total) => `${done} von ${total} sind auf dem Board.`,
  hourly: (host, until) =>
    `Was ${host} je Stunde erlaubt, ist verbraucht${until === null ? '' : `, bis etwa ${until}`}. Die Stimmen auf dem Board sind sicher.`,
  hourlyVote: (readAt) =>
    `Zähle dann noch einmal, oder beende die Abstimmung jetzt: gezählt wird, was um ${readAt} gelesen wurde.`,
  hourlyLater: 'Zähle dann noch einmal.',
  gone: 'Etwas, das diese App hingelegt hat, wurde gelöscht. Was gezählt ist, bleibt. Zähle noch einmal.',
  locked: (count) =>
    `Ich konnte ${count === 1 ? '1 gesperrtes Objekt' : `${count} gesperrte Objekte`} nicht ändern. Die Zählung stimmt. Entsperre und versuche es noch einmal, oder lass es so.`,
  forbidden:
    'Du darfst dieses Board ansehen, aber nicht bearbeiten. Nichts wurde geändert. Bitte um Rechte; dann drücke „Noch einmal“.',
  full: 'In diesem Board ist dafür kein Platz mehr. Was vorher gespeichert war, bleibt. Sichere den Bericht und nimm für den Rest ein neues Board.',
  offline: (host) =>
    `${host} antwortet nicht. Was auf dem Board liegt, ist sicher. Prüfe die Verbindung; dann drücke „Noch einmal“.`,
  cancelled: 'Angehalten. Alles, was schon auf dem Board lag, ist wieder weg.',
  failed: (host) => `${host} konnte das nicht. Was vorher da war, bleibt. Drücke „Noch einmal“.`,
  claimed: (name) =>
    `${name || 'Jemand'} hat das eben schon getan. Du siehst dasselbe. Nichts geschah doppelt.`,
  'station-gone': (name) =>
    `Der Bereich „${name}“ ist vom Board verschwunden. Seine Ergebnisse bleiben.`,
  'vote-gone': (name) =>
    `Der Bereich „${name}“ ist vom Board verschwunden, und seine Abstimmung läuft. Mach das auf dem Board rückgängig (Strg+Z), oder lege ihn zurück. Bis dahin wird nichts gezählt.`,
  'newer-document':
    'Was in diesem Board gespeichert ist, stammt von einer neueren Version. Ich habe es gelassen, wie es ist. Aktualisiere die App.',
  'unreadable-document': (key) =>
    `Etwas in diesem Board ist nicht zu lesen (${key}). Ich habe es gelassen, wie es ist, und die Notizen sind sicher. Schreib uns, oder nimm ein neues Board.`,
  'half-laid': (name) =>
    `„${name}“ steht nur halb auf dem Board. Sonst wurde nichts angerührt. Bring es zu Ende, oder räume es weg.`,
  'left-over': (count) =>
    `${count === 1 ? '1 Objekt ließ' : `${count} Objekte ließen`} sich nicht wieder wegnehmen. Sonst wurde nichts angerührt. Sieh nach, dann versuche es noch einmal.`,
  'no-room': (name) =>
    `Der Bereich „${name}“ steht dort, wo hierfür Platz nötig ist. Nichts wurde geändert. Rücke ihn weg, mit allem darauf; dann drücke „Noch einmal“.`,
  'copied-board':
    'Dieses Board ist eine Kopie. Seine Bereiche gelten, sobald du es sagst; Stimmen und Personen blieben beim alten.',
  'other-page': (page) =>
    `Der Workshop dieser Datei ist auf einer anderen Seite${page ? `, „${page}“` : ''}. Hier wurde nichts geändert. Leite ihn dort.`,
  'no-language': (name) =>
    `Die Wörter auf ${name} ließen sich nicht holen. So lange bleibt es bei den Wörtern, die da sind; das Board bleibt, wie es ist. Prüfe die Verbindung, dann öffne dieses Fenster neu.`,
  'words-unfit': (name) =>
    `Deine eigenen Wörter für „${name}“ passen nicht zu dieser Version. Sie bleiben; bis du sie änderst, gelten die ersten. Sieh unter „Wörter und Karten“ nach.`,
  'unread-kinds': (kinds) =>
    `Manche Objekte ließen sich nicht ansehen (${kinds}). Andere Notizen zählen wie immer.`,
}
