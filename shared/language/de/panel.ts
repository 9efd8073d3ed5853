import type { FirstWords, Language } from '../language.ts'
import { notes, votes } from './counts.ts'

export const panel: Omit<Language['panel'], keyof FirstWords['panel']> = {
  back: 'Zurück',
  show: 'Zeigen',
  change: 'Ändern',
  cancel: 'Abbrechen',
  notYet: 'Noch nicht',
  who: 'Wer?',
  how: 'Wie?',
  why: 'Warum?',
  open: 'Öffnen',
  area: 'Bereich',
  labelled: (label, value) => `${label}: ${value}`,
  quoted: (text) => `„${text}“`,
  othersGroup: 'Andere',
  phases: {
    before: 'Vor der Arbeit',
    kickstart: 'Auftakt',
    plan: 'Plan',
    work: 'Den Plan umsetzen',
  },

  laying: {
    title: 'Wird auf das Board gelegt',
    steps: (done, total) => `${done} von ${total}`,
    goesOn: 'Du kannst dieses Fenster schließen: es geht weiter.',
    stay: 'Lass dieses Fenster offen, bis es fertig ist.',
    waiting: 'Das Board lässt diese App gerade nichts weiter tun. Es geht von selbst weiter.',
    waitingUntil: (time) =>
      `Das Board lässt diese App bis ${time} nichts weiter tun. Es geht von selbst weiter.`,
    stop: 'Anhalten und alles wieder wegnehmen',
    stopSure: 'Alles wegnehmen, was auf das Board gelegt wurde? Die Notizen der Leute bleiben.',
    stopYes: 'Alles wieder wegnehmen',
    state: {
      next: 'noch nicht begonnen',
      working: 'läuft',
      done: 'fertig',
      failed: 'nicht fertig',
    },
  },

  prepare: {
    title: 'Bevor die Leute kommen',
    progress: (done, total) => `${done} von ${total}`,
    isDone: 'getan',
    isOpen: 'zu tun',
    areas: 'Bereiche auf dem Board',
    areasCount: (there, all) => (there === all ? `${all}` : `${there} von ${all}`),
    departments: 'Abteilungen benannt',
    decider: 'Wer entscheidet',
    deciderNobody: 'Wer entscheidet?',
    nameDecider: 'Jemanden nennen',
    deciderHint: 'Die Abstimmung zeigt, wo der Raum steht. Eine Person sagt, was gilt.',
    keepDecider: 'Behalten',
    tryVote: 'Selbst eine Abstimmung ausprobieren',
    tryVoteHow: (newNote) =>
      `Starte eine Abstimmung, mach eine Notiz (${newNote}), lege sie in ein Feld „Stimmen“. Da du leitest, zählt deine Notiz nur mit @ und einem Namen darauf. Dann beende die Abstimmung; am Tag selbst stimmt ihr noch einmal ab.`,
    start: 'Starten',
    lock: 'Bereiche sperren',
    locked: 'Die Bereiche sind gesperrt; Felder zum Schreiben nicht',
    invite: 'Über den Link kann man bearbeiten',
    handover: 'Wer mit leitet, weiß Bescheid',
    handoverHow: (name) =>
      `Sie öffnen die App auf diesem Board und drücken „Ich leite mit ${name}“. Ab da seht ihr dasselbe, und beide können weitermachen. Ganz abgeben: „Übernehmen“.`,
    send: 'Den Leuten den Link und 3 Zeilen schicken',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    message: (link) =>
      `Wir treffen uns auf diesem Board: ${link}\nIhr stimmt mit Haftnotizen ab; zu installieren ist nichts.\nÖffnet es einmal vorher und seht nach, ob ihr eine Notiz machen könnt.`,
    linkHere: '[hier den Link zum Board einsetzen]',
    form: 'Der Workshop',
    nextBlock: 'Fehlende Bereiche auf das Board legen',
    afternoon: 'Auch den Nachmittag auf das Board legen',
    putBlock: (count) => `Diese ${count} auf das Board legen`,
    book: 'Das Buch für die Leitung',
    people: 'Personen',
    peopleHere: (count) => `${count} angekommen`,
    addArea: 'Bereiche dazu oder weg',
    areasTitle: 'Bereiche',
    onBoard: 'Auf dem Board',
    notOnBoard: 'Noch nicht auf dem Board',
    allThere: 'Alle Bereiche sind auf dem Board.',
    gone: 'vom Board verschwunden',
    put: 'Auf das Board legen',
    removeSure: (name) =>
      `„${name}“ vom Board nehmen? Die Notizen der Leute bleiben, wo sie liegen.`,
    removeVotedSure: (name) =>
      `„${name}“ vom Board nehmen? Die Ergebnisse fehlen dann hier und im Bericht, bis du den Bereich wieder auflegst. Die Notizen der Leute bleiben liegen.`,
    removeOpenSure: (name) =>
      `In „${name}“ läuft eine Abstimmung. Den Bereich vom Board nehmen und sie aufgeben? Die Notizen der Leute bleiben liegen.`,
    takeOff: 'Wegnehmen',
  },

  book: {
    lead: 'Wozu jeder Bereich da ist, was du sagst, wie es gut aussieht, was oft schiefgeht und wie es weitergeht.',
    good: 'Wie es gut aussieht',
    onward: 'Wie es weitergeht',
  },

  afresh: {
    title: 'Neu beginnen',
    goes: 'Was geht',
    goesLines: [
      'Alle Stimmen und Ergebnisse: die Bereiche sagen wieder „Noch nicht eröffnet“.',
      'Alle Entscheidungen, und was in „Ergebnis“ und „Wir entscheiden“ steht.',
      '„Hier sind wir“.',
      'Die Liste der Personen, eingefügte Namen auch. Wessen Notiz noch beim Ankommen liegt, steht wieder darauf.',
    ],
    stays: 'Was bleibt',
    staysLines: [
      'Jede Notiz, die jemand gemacht hat, wo sie liegt.',
      'Die Bereiche mit ihren Karten, und was darauf steht.',
      'Abteilungen, und wer entscheidet.',
    ],
    start: 'Neu beginnen',
    sure: 'Alle Stimmen, Ergebnisse, Entscheidungen und die Liste der Personen zurücknehmen? Das lässt sich nicht rückgängig machen.',
    done: 'Getan. Die Bereiche stehen wie am Anfang.',
    lying: 'Notizen, die noch da liegen',
    lyingHint:
      'Lösche sie auf dem Board, oder lass sie: beim Start einer Abstimmung wirst du gefragt, ob die in ihren Feldern zählen.',
    nothing: 'Auf den Bereichen liegen keine Notizen.',
  },

  people: {
    title: 'Personen',
    count: 'Jetzt zählen',
    checkedIn: (count, here) =>
      here === null || here < count
        ? `${count} angekommen`
        : `${count} von ${here} hier sind angekommen`,
    nobody: 'Noch niemand ist angekommen. Bitte um je eine Notiz mit Namen, im Feld der Abteilung.',
    noDepartment: 'Keine Abteilung',
    strangers: 'Auf dem Board, nicht angekommen',
    nameless: (count) => `Jemand mit ${notes(count)}`,
    add: 'Dazu',
    ignore: 'Übergehen',
    sameName: (name) =>
      `Zwei Personen heißen ${name}. Bitte eine, @ und mehr vom Namen auf jede Notiz zu schreiben.`,
    several: (name) =>
      `„${name}“ sieht nach mehreren Personen an einem Konto aus. Jede Notiz als die von jemandem zählen?`,
    severalYes: 'Mehrere Personen',
    severalNo: 'Eine Person',
    department: 'Abteilung',
    part: 'Bei Abstimmungen',
    parts: { votes: 'Stimmt ab', watches: 'Sieht zu', left: 'Ist gegangen' },
    cannotEdit: (name) =>
      `Kann nicht bearbeiten: ich lege die Notizen und schreibe @${name} darauf`,
    details: (name) => `Mehr zu ${name}`,
    decides: 'entscheidet',
    youRun:
      'Du leitest: deine Notizen zählen nicht. Eine Notiz mit @ und einem Namen zählt für diese Person.',
    paste: 'Eine Liste von Namen einfügen',
    pasteHint: 'Ein Name je Zeile.',
    pasteAdd: (count) =>
      count === 0 ? 'Namen dazu' : count === 1 ? '1 Name dazu' : `${count} Namen dazu`,
    roles: 'Im Raum',
  },

  run: {
    none: 'Es gibt noch keinen Bereich zu leiten.',
    say: 'Sag',
    goodToKnow: 'Gut zu wissen',
    mistakes: 'Übliche Fehler',
    showArea: 'Zeig mir diesen Bereich',
    here: 'Hier sind wir',
    isHere: 'Hier sind wir ✓',
    takeAlong: (how) => `Nimm die Leute mit: ${how}.`,
    notes: (count) => `je ${notes(count)}`,
    names: 'mit Namen',
    noNames: 'ohne Namen',
    minutes: (count) => `${count} Min.`,
    noLimit: 'ohne Grenze',
    settings: 'Wie diese Abstimmung geht',
    votesLabel: 'Notizen je Person',
    minutesLabel: 'Zeit',
    namesLabel: 'Namen behalten',
    departmentsLabel: 'Abteilungen vergleichen',
    numbersLabel:
      'Eine Zahl auf einer Notiz zählt als so viele Stimmen („eine Notiz mit 2 darauf“)',
    early: (count) =>
      count === 1
        ? '1 Notiz liegt schon in den Feldern.'
        : `${count} Notizen liegen schon in den Feldern.`,
    earlyCount: 'Zählen',
    earlyLeave: 'Weglassen',
    earlyOne: 'Zählen',
    earlyOneLeave: 'Weglassen',
    number: (number, only) =>
      only ? `Abstimmung ${number}, nur über ${only}` : `Abstimmung ${number}`,
    start: 'Abstimmung starten',
    stoppedAt: (number, time) => `Abstimmung ${number} wurde um ${time} beendet.`,
    toResults: 'Ergebnis ansehen',
    again: 'Noch einmal abstimmen',
    noVote: 'In diesem Bereich wird nicht abgestimmt.',
    elsewhere: (name) => `Eine Abstimmung läuft: ${name}.`,
    elsewhereGo: 'Dorthin',
    notThere: 'Dieser Bereich ist nicht auf dem Board.',
  },

  vote: {
    open: 'Abstimmung läuft',
    time: 'Restzeit',
    voted: 'haben abgestimmt',
    placed: 'Stimmen gelegt',
    outside: (count) =>
      count === 1 ? 'Notiz außerhalb der Felder' : 'Notizen außerhalb der Felder',
    toLookAt: (count) => (count === 1 ? 'Sache anzusehen' : 'Sachen anzusehen'),
    of: (count, all) => `${count} von ${all}`,
    notVoted: (list) => `Noch nicht: ${list}.`,
    everyone: 'Alle haben abgestimmt.',
    counted: (seconds) => (seconds < 2 ? 'Eben gezählt' : `Vor ${seconds} s gezählt`),
    countedMinutes: (minutes) => `Vor ${minutes} Min. gezählt`,
    notCounted: 'Noch nicht gezählt',
    counting: 'Zähle …',
    countNow: 'Jetzt zählen',
    countKeys: 'Strg oder Cmd + Enter',
    minute: '+ 1 Minute',
    stop: 'Abstimmung beenden',
    leader: 'Wer vorn liegt, steht unter Ergebnis, damit ein geteilter Bildschirm niemanden lenkt.',
    timeUp: 'Die Zeit ist um.',
    missing: (count) =>
      count === 1
        ? '1 Person hat noch nicht abgestimmt.'
        : `${count} Personen haben noch nicht abgestimmt.`,
    spoken: (voted, voters, placed) =>
      `${voted} von ${voters} haben abgestimmt, ${votes(placed)} gelegt.`,
    small: 'Kleines Fenster',
    large: 'Öffnen',
    people: (voted, voters) => `${voted} von ${voters} Personen`,
    votes,
    out: (count) => `${count} außerhalb`,
    look: (count) => `${count} anzusehen`,
  },

  stop: {
    title: 'Abstimmung beenden?',
    voted: (voted, voters) =>
      voters === 0 ? 'Niemand hat abgestimmt.' : `${voted} von ${voters} haben abgestimmt.`,
    frozen:
      'Was jetzt in den Feldern liegt, ist das Ergebnis. Später verschobene Notizen ändern nichts.',
    toLookAt: (count) =>
      count === 1 ? 'Vorher ist 1 Sache anzusehen.' : `Vorher sind ${count} Sachen anzusehen.`,
  },

  look: {
    title: 'Anzusehen',
    count: (group, count) => `${group} (${count})`,
    nothing: 'Nichts anzusehen. Jede Notiz liegt, wo sie zählt.',
    groups: {
      stray: 'Außerhalb der Felder',
      over: 'Zu viele Notizen',
      'typed-on-box': 'Auf ein Feld getippt, nicht auf eine Notiz',
      unknown: 'Ich weiß nicht, wer',
      copy: 'Kopiert',
      'moved-together': 'Zusammen verschoben',
      crowded: 'Eng',
      stacked: 'Notizen übereinander',
      covers: 'Eine Notiz über mehreren Feldern',
      'off-option': 'In einem Feld, über das hier nicht abgestimmt wird',
      disputed: 'Farbe und Person passen nicht zusammen',
      'moved-zone': 'Ein Feld wurde verschoben',
      conflict: 'Zwei Antworten in einer Zeile',
      gone: 'Nicht mehr auf dem Board',
    },
    hints: {
      stray: 'Nicht gezählt. Bitte darum, sie in ein Feld zu legen, oder lass sie.',
      over: 'Die späteren Notizen zählen nicht.',
      'typed-on-box': 'Nicht gezählt. Bitte darum, es auf eine eigene Notiz zu schreiben.',
      unknown:
        'Gezählt, aber für niemand Bestimmtes. Eine Notiz mit @ und einem Namen zählt für diese Person.',
      copy: 'Eine im Bereich kopierte Karte zählt als eigene Karte. Andere Kopien zählen nichts.',
      'moved-together':
        'Notizen mehrerer Personen bewegten sich zugleich. Gewollt? Sonst mach es auf dem Board rückgängig.',
      crowded: 'Alle zählen, aber manche können verdeckt sein. Zieht sie auseinander.',
      stacked: 'Alle zählen. Zieht sie auseinander, damit der Raum mitzählen kann.',
      covers: 'Zählt, wo die Mitte ihrer Oberkante liegt.',
      'off-option': 'Zählt in dieser Abstimmung nicht.',
      disputed: 'Es zählt die Abteilung der Person, nicht die Farbe.',
      'moved-zone': 'Notizen zählen, wo das Feld jetzt ist.',
      conflict: 'Frag den Raum, welche gemeint ist.',
      gone: 'Ihre Worte bleiben im Ergebnis.',
    },
    note: 'eine Notiz ohne Worte',
    over: (placed, allowed) => `1 Person legte ${placed} von ${allowed}.`,
    notesCount: notes,
    moved: (count, way) => `${notes(count)}: ${way}`,
    movedWay: (from, to) => `${from} → ${to}`,
    movedAt: (time) => `um ${time}`,
    meant: 'War gewollt',
    undo: 'Rückgängig',
    thisIs: 'Das ist …',
    choose: 'Person wählen',
    severalPeople: 'Mehrere Personen',
  },

  results: {
    none: 'Es gibt noch keine Ergebnisse.',
    noVotes: 'Noch keine Stimmen. Notizen kommen in die Felder „Stimmen“.',
    ahead: (name, score, total) => `${name} liegt vorn, ${score} von ${votes(total)}.`,
    level: (names, score) => `${names} liegen gleichauf mit je ${votes(score)}.`,
    manyLevel: (count, score) => `${count} liegen gleichauf mit je ${votes(score)}.`,
    stopped: (number, time) => `Abstimmung ${number}, beendet ${time}`,
    running: (number) => `Abstimmung ${number}, läuft noch`,
    draft: 'nicht gestartet: was bisher daliegt',
    withoutNames: 'ohne Namen',
    places: 'Plätze',
    more: (count) => `${count} weitere`,
    without: (count) => `${count} ohne Stimmen`,
    score: votes,
    gone: 'nicht mehr auf dem Board',
    tie: (ordinal, count) => `Den ${ordinal} Platz teilen sich ${count}.`,
    ordinals: ['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.', '9.'],
    ordinal: (place) => `${place}.`,
    voteTied: 'Über die Gleichen abstimmen',
    differ: 'Abteilungen sehen es verschieden',
    agree: 'Beim ersten Platz sind sich die Abteilungen einig',
    department: 'Was jede Abteilung sagt',
    tooFew: 'Abteilungen werden nicht verglichen: bei so wenigen zeigte es einzelne Stimmen.',
    nothing: 'keine Stimmen',
    reasons: (count) => `Gründe (${count})`,
    people: (counted, all) => `${counted} von ${all} Personen gezählt`,
    leftOut: (count) => (count === 0 ? 'keine Notiz weggelassen' : `${notes(count)} weggelassen`),
    left: {
      outside: (count) => `${count} außerhalb der Felder`,
      over: (count) => `${count} nicht gezählt, zu viele von einer Person oder von dir`,
      early: (count) => `${count} lagen vor der Abstimmung da`,
      late: (count) => `${count} kamen nach dem Ende`,
    },
    goneNotes: (count) =>
      count === 1
        ? '1 gezählte Notiz wurde seither verschoben oder gelöscht. Das Ergebnis bleibt.'
        : `${count} gezählte Notizen wurden seither verschoben oder gelöscht. Das Ergebnis bleibt.`,
    put: 'Ergebnis auf das Board',
    putDone: 'Das Ergebnis steht auf dem Board.',
    again: 'Noch einmal abstimmen',
    againSure: 'Hier eine zweite Abstimmung starten? Das erste Ergebnis bleibt.',
    reopen: 'Diese Abstimmung fortsetzen',
    reopenSure:
      'Diese Abstimmung wieder öffnen? Das Board wird neu gezählt; was gezählt ist, bleibt.',
  },

  decide: {
    title: 'Wir entscheiden',
    hint: 'Was der Raum entscheidet, auch wenn die Abstimmung anders ausging. Höchstens 140 Zeichen.',
    by: 'Entschieden von',
    keep: 'Entscheidung behalten',
    kept: 'Behalten.',
  },

  report: {
    title: 'Bericht',
    sums: (people, counted, decisions) =>
      [
        people === 1 ? '1 Person' : `${people} Personen`,
        votes(counted),
        decisions === 1 ? '1 Entscheidung' : `${decisions} Entscheidungen`,
      ].join(' · '),
    nothing: 'Noch wurde keine Abstimmung beendet. Der Bericht wächst mit jeder.',
    mail: 'Für E-Mail kopieren',
    mailed: 'Kopiert. Füg es in eine Mail oder ein Dokument ein.',
    chat: 'Zehn Zeilen für einen Chat kopieren',
    chatted: 'Kopiert. Füg es in einen Chat ein.',
    page: 'Als Webseite sichern (zum Drucken)',
    more: 'Mehr:',
    backlog: 'Aufgaben für',
    take: 'Diesen Workshop auf ein anderes Board',
    takeHint:
      'Eine Datei mit Bereichen, Abteilungen, Minuten, Wörtern und Karten, ohne Stimmen und Notizen. Öffne sie mit dieser App auf einem leeren Board, in Miro oder FigJam.',
    takePeople: 'mit der Liste der Personen',
    takeFile: 'Den Workshop sichern',
    file: {
      open: 'Eine Workshop-Datei öffnen',
      unread: 'Diese Datei ließ sich nicht lesen. Nichts wurde geändert. Wähle sie noch einmal.',
      notJson: (line) =>
        `Diese Datei ist ab Zeile ${line} beschädigt. Nichts wurde geändert. Sichere sie auf dem anderen Board noch einmal.`,
      'not-a-workshop':
        'Das ist keine Workshop-Datei. Nichts wurde geändert. Wähle eine, die „Den Workshop sichern“ gemacht hat.',
      newer:
        'Diese Datei stammt von einer neueren Version dieser App. Nichts wurde geändert. Aktualisiere die App, dann öffne sie noch einmal.',
      misfit: (what, line) =>
        `In dieser Datei passt etwas nicht: ${what}, Zeile ${line}. Nichts wurde geändert. Berichtige es, oder sichere sie noch einmal.`,
      'in-use':
        'Auf diesem Board stehen schon Bereiche. Nichts wurde geändert. Öffne die Datei auf einem leeren Board.',
      'not-kept':
        'Die Datei wurde nicht übernommen. Auf dem Board liegt nichts. Versuche es noch einmal.',
    },
    saved: (name) => `${name} ist unterwegs zu deinen Downloads. Nichts da?`,
    showText: 'Stattdessen den Text zeigen',
    inIt: 'Darin',
    names: 'Namen',
    departments: 'Abteilungen',
    reasons: 'Gründe',
    parked: 'Geparktes',
    preview: 'Erst ansehen',
    textLabel: 'Der Text',
    removeNames: 'Namen von diesem Board entfernen',
    removeNamesSure:
      'Alle Namen entfernen, die in diesem Board gespeichert sind? Ergebnisse behalten ihre Zahlen. Das lässt sich nicht rückgängig machen.',
    removeAll: 'Entfernen, was diese App hingelegt hat',
    removeAllSure:
      'Alle Bereiche entfernen und alles, was in diesem Board gespeichert ist? Notizen der Leute bleiben, wo sie liegen. Das lässt sich nicht rückgängig machen.',
  },

  guest: {
    title: (name) => `${name} leitet diesen Workshop.`,
    titleUnknown: 'Jemand anderes leitet diesen Workshop.',
    somebody: 'der Leitung',
    open: (name) => `Abstimmung läuft: ${name}`,
    noVote: 'Gerade läuft keine Abstimmung.',
    steps: [
      'Entscheide allein.',
      'Schreib deinen Grund auf eine Notiz.',
      'Lege sie in ein Feld „Stimmen“.',
    ],
    make: (how) => `Eine Notiz machen: ${how}.`,
    later: (name) => `Ergebnisse stehen hier, wenn ${name} die Abstimmung beendet.`,
    results: 'Ergebnisse bisher',
    together: (name) => `Ich leite mit ${name}`,
    takeOver: 'Übernehmen',
    takeOverSure: (name) =>
      `Übernehmen? Ab dann leitest du diesen Workshop, und die Notizen von ${name} zählen.`,
  },

  helpPage: {
    title: 'Hilfe',
    vote: 'So stimmst du ab',
    voteLines: [
      'Mach eine Notiz in der Farbe deiner Abteilung.',
      'Entscheide allein. Schreib deinen Grund darauf.',
      'Auf das Wort hin lege sie in ein Feld „Stimmen“.',
      'Du kannst nicht bearbeiten? Sag es: die Leitung legt sie mit @ und deinem Namen.',
    ],
    counts: 'So wird gezählt',
    countsLines: [
      'Eine Notiz zählt für das Feld, in dem die Mitte ihrer Oberkante liegt.',
      'Jede Notiz zählt als eine Stimme, für eine Person. Eine zu viel zählt nicht; die früheren zählen.',
      'Die Abteilung einer Person kommt vom Ankommen, sonst von der Farbe der Notiz.',
      'Notizen der Leitung zählen nur mit @ und einem Namen darauf.',
      'Endet die Abstimmung, ist das Ergebnis, was in den Feldern liegt. Späteres Verschieben ändert nichts.',
      'Abteilungen mit einer Person stehen mit anderen zusammen.',
    ],
    about: 'Wozu dieser Workshop',
    aboutLines: [
      'Prepersonalization ist, was ein Team klärt, bevor es irgendetwas personalisiert, und vor jedem Code.',
      'Sie bringt alle zu einer Sicht, zeigt, was ihr schon könnt, und endet mit einem Fahrplan, dem man folgt.',
      'Personalisieren heißt jahrelang ausprobieren und bauen. Keine Technik hat einen Schalter dafür.',
      'Ein Programm wird daran gemessen, ob es harten Fragen standhält, Schritt für Schritt zu gemeinsamen Antworten kommt und Design und Technik ordnet.',
      'Der Tag spart später Zeit, Geld und guten Willen. Wenigstens kühlt er übergroße Begeisterung von oben ab.',
      'Ihr nehmt einen Schwerpunkt mit, ein Kochbuch für alle und gute Gründe, kühne Wünsche von oben ruhen zu lassen.',
      'MacIntyre und Eagan, von denen die Methode ist, haben solche Karten fünf Jahre vor ihrem Artikel gemacht und im Spiel erprobt. Wörter und Karten hier sind unsere eigenen.',
      'Zum Weiterlesen, in A List Apart: „Prepersonalization workshop“, „Personalization pyramid“. Ihr Rahmen heißt „progressive personalization“.',
    ],
    facilitators: 'Für die Leitung',
    facilitatorsLines: [
      'Sag Zeit und Frage, bevor jemand eine Notiz legt.',
      'Nichts auf diesem Board kann Stimmen verbergen. Lass erst entscheiden und schreiben, dann alle zugleich legen.',
      'Die Abstimmung ist nicht die Entscheidung: sag, wer entscheidet, und schreib sie auf.',
      'Schreib eine Karte auf dem Board um, und die Ergebnisse nehmen deine Worte.',
    ],
    shortcuts: 'Tasten',
    shortcutsLines: [
      { keys: 'Strg oder Cmd + Enter', does: 'Jetzt zählen' },
      { keys: 'Esc', does: 'Zurück' },
      { keys: '← →', does: 'Von Reiter zu Reiter' },
    ],
    privacy: 'Nur in diesem Board: Wörter, Karten, Namen, Stimmen. Nichts davon verlässt es.',
    privacyLink: 'Datenschutz',
    write: (address) => `Schreib uns: ${address}`,
    method: 'Methode nach MacIntyre und Eagan, „Prepersonalization“. Nicht verbunden.',
    version: (product, version) => `${product} ${version}`,
  },
}
