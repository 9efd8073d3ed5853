/** The panel's views, but for the first one. */
export const panel = {
  back: 'Back',
  show: 'Show',
  change: 'Change',
  cancel: 'Cancel',
  notYet: 'Not yet',
  who: 'Who?',
  how: 'How?',
  why: 'Why?',
  open: 'Open',
  area: 'Area',
  labelled: (label: string, value: string) => `${label}: ${value}`,
  quoted: (text: string) => `“${text}”`,
  othersGroup: 'Others',
  phases: {
    before: 'Before the work',
    kickstart: 'Kickstart',
    plan: 'Plan',
    work: 'Work your plan',
  },

  laying: {
    title: 'Putting it on the board',
    steps: (done: number, total: number) => `${done} of ${total}`,
    goesOn: 'You can close this panel: it goes on.',
    stay: 'Keep this window open until it is done.',
    waiting: 'The board lets this app do no more for a moment. It goes on by itself.',
    waitingUntil: (time: string) =>
      `The board lets this app do no more until ${time}. It goes on by itself.`,
    stop: 'Stop and take it all away again',
    stopSure: 'Take away what was put on the board? People’s notes stay.',
    stopYes: 'Take it all away',
    state: { next: 'not begun', working: 'going on', done: 'done', failed: 'not finished' },
  },

  prepare: {
    title: 'Before people come',
    progress: (done: number, total: number) => `${done} of ${total}`,
    isDone: 'done',
    isOpen: 'to do',
    areas: 'Areas on the board',
    areasCount: (there: number, all: number) => (there === all ? `${all}` : `${there} of ${all}`),
    departments: 'Departments named',
    decider: 'Who decides',
    deciderNobody: 'Who decides?',
    nameDecider: 'Name one',
    deciderHint: 'The vote shows where the room stands. One person says what is decided.',
    keepDecider: 'Keep',
    tryVote: 'Try one vote yourself',
    tryVoteHow: (newNote: string) =>
      `Start a vote, make a note (${newNote}), put it in a “Votes” box. As you run this, your note counts only with @ and a name on it. Then stop the vote, and vote again on the day.`,
    start: 'Start',
    lock: 'Lock the areas',
    locked: 'The areas are locked; boxes to type in are not',
    invite: 'Link lets people edit',
    send: 'Send people the link and 3 lines',
    copy: 'Copy',
    copied: 'Copied.',
    message: (link: string) =>
      `We meet on this board: ${link}\nYou vote with sticky notes; there is nothing to install.\nOpen it once beforehand and check that you can make a note.`,
    linkHere: '[put the link to the board here]',
    people: 'People',
    peopleHere: (count: number) => `${count} checked in`,
    addArea: 'Add or remove areas',
    form: 'The workshop',
    nextBlock: 'Put the missing areas on the board',
    afternoon: 'Put the afternoon on the board too',
    putBlock: (count: number) => `Put these ${count} on the board`,
    book: 'The facilitator’s book',
    handover: 'A co-facilitator knows what to do',
    handoverHow: (name: string) =>
      `They open the app on this board and press “I run this with ${name}”. From then on both see the same, and either can go on. Handing over altogether: “Take over”.`,
    areasTitle: 'Areas',
    onBoard: 'On the board',
    notOnBoard: 'Not on the board yet',
    allThere: 'All areas are on the board.',
    gone: 'gone from the board',
    put: 'Put on the board',
    removeSure: (name: string) =>
      `Take “${name}” off the board? People’s notes stay where they lie.`,
    removeVotedSure: (name: string) =>
      `Take “${name}” off the board? Its results leave the panel and the report until you put it on again. People’s notes stay where they lie.`,
    removeOpenSure: (name: string) =>
      `A vote is open in “${name}”. Take it off the board and give up this vote? People’s notes stay where they lie.`,
    takeOff: 'Take it off',
  },

  book: {
    lead: 'What each area is for, what to say, what good looks like, what usually goes wrong, and how to go on.',
    good: 'What good looks like',
    onward: 'How to go on',
  },

  afresh: {
    title: 'Start afresh',
    goes: 'What goes',
    goesLines: [
      'All votes and their results: the areas say “Not open yet” again.',
      'All decisions, and what stands in the boxes “Result” and “We decide”.',
      '“We are here”.',
      'The list of people, names that were pasted included. Whoever’s note still lies in the check-in is on it again.',
    ],
    stays: 'What stays',
    staysLines: [
      'Every note that people made, where it lies.',
      'The areas with their cards, and what is written on them.',
      'Departments, and who decides.',
    ],
    start: 'Start afresh',
    sure: 'Take back all votes, results, decisions and the list of people? This cannot be undone.',
    done: 'Done. The areas stand as they did at first.',
    lying: 'Notes that lie there',
    lyingHint:
      'Delete them on the board, or leave them: when a vote starts you are asked whether those in its boxes count.',
    nothing: 'No notes lie on the areas.',
  },

  people: {
    title: 'People',
    count: 'Count now',
    checkedIn: (count: number, here: number | null) =>
      here === null || here < count
        ? `${count} checked in`
        : `${count} of ${here} here have checked in`,
    nobody: 'Nobody has checked in. Ask for one note each, with a name, in their department’s box.',
    noDepartment: 'No department',
    strangers: 'On the board, not checked in',
    nameless: (notes: number) =>
      notes === 1 ? 'Someone with 1 note' : `Someone with ${notes} notes`,
    add: 'Add',
    ignore: 'Ignore',
    sameName: (name: string) =>
      `Two people are called ${name}. Ask one to write @ and more of the name on each note.`,
    several: (name: string) =>
      `“${name}” looks like several people on one account. Count each note as somebody’s?`,
    severalYes: 'Several people',
    severalNo: 'One person',
    department: 'Department',
    part: 'In votes',
    parts: { votes: 'Votes', watches: 'Watches', left: 'Has left' },
    cannotEdit: (name: string) => `Cannot edit: I place the notes and write @${name} on them`,
    details: (name: string) => `Details of ${name}`,
    decides: 'decides',
    youRun:
      'You run this: your notes do not count. A note with @ and a name on it counts for that person.',
    paste: 'Paste a list of names',
    pasteHint: 'One name a line.',
    pasteAdd: (count: number) =>
      count === 0 ? 'Add names' : count === 1 ? 'Add 1 name' : `Add ${count} names`,
    roles: 'In the room',
  },

  run: {
    none: 'There is no area to run yet.',
    say: 'Say',
    goodToKnow: 'Good to know',
    mistakes: 'Usual mistakes',
    showArea: 'Show me this area',
    here: 'We are here',
    isHere: 'We are here ✓',
    takeAlong: (how: string) => `Take people along: ${how}.`,
    notes: (count: number) => (count === 1 ? '1 note each' : `${count} notes each`),
    names: 'names kept',
    noNames: 'without names',
    minutes: (count: number) => `${count} min`,
    noLimit: 'no limit',
    settings: 'How this vote works',
    votesLabel: 'Notes each',
    minutesLabel: 'Time',
    namesLabel: 'Keep names',
    departmentsLabel: 'Compare departments',
    numbersLabel: 'A number on a note counts as so many votes (“a note with 2 on it”)',
    early: (count: number) =>
      count === 1
        ? '1 note lies in the boxes already.'
        : `${count} notes lie in the boxes already.`,
    earlyCount: 'Count them',
    earlyLeave: 'Leave them out',
    earlyOne: 'Count it',
    earlyOneLeave: 'Leave it out',
    number: (number: number, only: string) =>
      only ? `Vote ${number}, only on ${only}` : `Vote ${number}`,
    start: 'Start the vote',
    stoppedAt: (number: number, time: string) => `Vote ${number} was stopped at ${time}.`,
    toResults: 'See the results',
    again: 'Vote again',
    noVote: 'There is no vote in this area.',
    elsewhere: (name: string) => `A vote is open: ${name}.`,
    elsewhereGo: 'Go there',
    notThere: 'This area is not on the board.',
  },

  vote: {
    open: 'Vote open',
    time: 'Time left',
    voted: 'people have voted',
    placed: 'votes placed',
    outside: (count: number) =>
      count === 1 ? 'note outside the boxes' : 'notes outside the boxes',
    toLookAt: (count: number) => (count === 1 ? 'thing to look at' : 'things to look at'),
    of: (count: number, all: number) => `${count} of ${all}`,
    notVoted: (list: string) => `Not yet: ${list}.`,
    everyone: 'Everyone has voted.',
    counted: (seconds: number) => (seconds < 2 ? 'Counted just now' : `Counted ${seconds} s ago`),
    countedMinutes: (minutes: number) => `Counted ${minutes} min ago`,
    notCounted: 'Not counted yet',
    counting: 'Counting…',
    countNow: 'Count now',
    countKeys: 'Ctrl or Cmd + Enter',
    minute: '+ 1 minute',
    stop: 'Stop the vote',
    leader: 'Who leads is under Results, so that a shared screen does not sway anyone.',
    timeUp: 'Time is up.',
    missing: (count: number) =>
      count === 1 ? '1 person has not voted yet.' : `${count} people have not voted yet.`,
    spoken: (voted: number, voters: number, placed: number) =>
      `${voted} of ${voters} people have voted, ${placed} votes placed.`,
    small: 'Small window',
    large: 'Open',
    people: (voted: number, voters: number) => `${voted} of ${voters} people`,
    votes: (count: number) => (count === 1 ? '1 vote' : `${count} votes`),
    out: (count: number) => `${count} outside`,
    look: (count: number) => `${count} to look at`,
  },

  stop: {
    title: 'Stop the vote?',
    voted: (voted: number, voters: number) =>
      voters === 0 ? 'Nobody has voted.' : `${voted} of ${voters} people have voted.`,
    frozen: 'What lies in the boxes now is the result. Moving notes later changes nothing.',
    toLookAt: (count: number) =>
      count === 1
        ? 'There is 1 thing to look at first.'
        : `There are ${count} things to look at first.`,
  },

  look: {
    title: 'To look at',
    count: (group: string, count: number) => `${group} (${count})`,
    nothing: 'Nothing to look at. Every note is where it counts.',
    groups: {
      stray: 'Outside the boxes',
      over: 'Too many notes',
      'typed-on-box': 'Typed on a box, not on a note',
      unknown: 'I don’t know who',
      copy: 'Copied',
      'moved-together': 'Moved together',
      crowded: 'Crowded',
      stacked: 'Notes on top of each other',
      covers: 'A note over more than one box',
      'off-option': 'In a box that is not part of this vote',
      disputed: 'Colour and person differ',
      'moved-zone': 'A box was moved',
      conflict: 'Two answers in one row',
      gone: 'No longer on the board',
    },
    hints: {
      stray: 'Not counted. Ask for them to be put into a box, or leave them.',
      over: 'The later notes are not counted.',
      'typed-on-box': 'Not counted. Ask for it again on a note of its own.',
      unknown:
        'Counted, but for nobody in particular. A note with @ and a name on it counts for that person.',
      copy: 'A card copied within its area counts as a card of its own. Other copies count nothing.',
      'moved-together':
        'Several people’s notes moved at once. Was it meant? If not, undo it on the board.',
      crowded: 'All are counted, but some may lie hidden. Spread the notes.',
      stacked: 'All are counted. Spread them so that the room can count along.',
      covers: 'Counted where the middle of its upper edge lies.',
      'off-option': 'Not counted in this vote.',
      disputed: 'The person’s department counts, not the colour.',
      'moved-zone': 'Notes count where the box is now.',
      conflict: 'Ask the room which one is meant.',
      gone: 'Its words are kept in the result.',
    },
    note: 'a note without words',
    over: (placed: number, allowed: number) => `1 person placed ${placed} of ${allowed}.`,
    notesCount: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
    moved: (count: number, way: string) => `${count} notes: ${way}`,
    movedWay: (from: string, to: string) => `${from} → ${to}`,
    movedAt: (time: string) => `at ${time}`,
    meant: 'It was meant',
    undo: 'Undo',
    thisIs: 'This is…',
    choose: 'Choose a person',
    severalPeople: 'Several people',
  },

  results: {
    none: 'There are no results yet.',
    noVotes: 'No votes yet. People place notes in the boxes marked Votes.',
    ahead: (name: string, score: number, total: number) =>
      `${name} is ahead, ${score} of ${total === 1 ? '1 vote' : `${total} votes`}.`,
    level: (names: string, score: number) =>
      `${names} are level with ${score === 1 ? '1 vote' : `${score} votes`} each.`,
    manyLevel: (count: number, score: number) =>
      `${count} are level with ${score === 1 ? '1 vote' : `${score} votes`} each.`,
    stopped: (number: number, time: string) => `vote ${number}, stopped ${time}`,
    running: (number: number) => `vote ${number}, still open`,
    draft: 'not started: what lies there so far',
    withoutNames: 'without names',
    places: 'Places',
    more: (count: number) => `${count} more`,
    without: (count: number) => `${count} without votes`,
    score: (score: number) => (score === 1 ? '1 vote' : `${score} votes`),
    gone: 'no longer on the board',
    tie: (ordinal: string, count: number) => `${ordinal} place is a tie of ${count}.`,
    ordinals: ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th'],
    ordinal: (place: number) => `${place}th`,
    voteTied: 'Vote on the tied',
    differ: 'Departments see it differently',
    agree: 'Departments agree on the first place',
    department: 'What each department said',
    tooFew: 'Departments are not compared: with so few people it would show single votes.',
    nothing: 'no votes',
    reasons: (count: number) => `Reasons (${count})`,
    people: (counted: number, all: number) => `${counted} of ${all} people counted`,
    leftOut: (count: number) =>
      count === 0
        ? 'no note left out'
        : count === 1
          ? '1 note left out'
          : `${count} notes left out`,
    left: {
      outside: (count: number) => `${count} outside the boxes`,
      over: (count: number) => `${count} not counted, too many from one person or from you`,
      early: (count: number) => `${count} lay there before the vote`,
      late: (count: number) => `${count} came after the stop`,
    },
    goneNotes: (count: number) =>
      count === 1
        ? '1 counted note has been moved or deleted since. The result stays.'
        : `${count} counted notes have been moved or deleted since. The result stays.`,
    put: 'Put result on the board',
    putDone: 'The result is on the board.',
    again: 'Vote again',
    againSure: 'Start a second vote here? The first result is kept.',
    reopen: 'Go on with this vote',
    reopenSure: 'Open this vote again? The board is counted afresh; what was counted is kept.',
  },

  decide: {
    title: 'We decide',
    hint: 'What the room decides, even where it differs from the vote. At most 140 characters.',
    by: 'Decided by',
    keep: 'Keep the decision',
    kept: 'Kept.',
  },

  report: {
    title: 'Report',
    sums: (people: number, votes: number, decisions: number) =>
      [
        people === 1 ? '1 person' : `${people} people`,
        votes === 1 ? '1 vote' : `${votes} votes`,
        decisions === 1 ? '1 decision' : `${decisions} decisions`,
      ].join(' · '),
    nothing: 'No vote has been stopped yet. The report grows with each one.',
    mail: 'Copy for e-mail',
    mailed: 'Copied. Paste it into a mail or a document.',
    chat: 'Copy ten lines for chat',
    chatted: 'Copied. Paste it into a chat.',
    page: 'Save as a web page (to print)',
    more: 'More:',
    backlog: 'Backlog for',
    take: 'Take this workshop to another board',
    takeHint:
      'A file with its areas, departments, minutes, words and cards, without votes and notes. Open it with this app on an empty board, in Miro or FigJam.',
    takePeople: 'with the list of people',
    takeFile: 'Save the workshop',
    file: {
      open: 'Open a workshop file',
      unread: 'This file could not be read. Nothing was changed. Choose it again.',
      notJson: (line: number) =>
        `This file is damaged from line ${line} on. Nothing was changed. Save it once more on the other board.`,
      'not-a-workshop':
        'This is not a workshop file. Nothing was changed. Choose one that “Save the workshop” has made.',
      newer:
        'This file is from a newer version of this app. Nothing was changed. Update the app, then open it again.',
      misfit: (what: string, line: number) =>
        `Something in this file does not fit: ${what}, line ${line}. Nothing was changed. Correct it, or save it once more.`,
      'in-use':
        'There are areas on this board already. Nothing was changed. Open the file on an empty board.',
      'not-kept': 'The file was not taken. Nothing lies on the board. Try again.',
    },
    saved: (name: string) => `${name} is on its way to your downloads. Nothing there?`,
    showText: 'Show the text instead',
    inIt: 'In it',
    names: 'names',
    departments: 'departments',
    reasons: 'reasons',
    parked: 'parked',
    preview: 'Look at it first',
    textLabel: 'The text',
    removeNames: 'Remove names from this board',
    removeNamesSure:
      'Remove all names that are kept in this board? Results keep their numbers. This cannot be undone.',
    removeAll: 'Remove what this app put here',
    removeAllSure:
      'Remove all areas and everything kept in this board? Notes that people made stay where they lie. This cannot be undone.',
  },

  guest: {
    title: (name: string) => `${name} is running this workshop.`,
    titleUnknown: 'Somebody else is running this workshop.',
    somebody: 'the facilitator',
    open: (name: string) => `Vote open: ${name}`,
    noVote: 'No vote is open now.',
    steps: ['Decide alone.', 'Write your reason on a note.', 'Place it in a “Votes” box.'],
    make: (how: string) => `To make a note: ${how}.`,
    later: (name: string) => `Results appear here when ${name} stops the vote.`,
    results: 'Results so far',
    together: (name: string) => `I run this with ${name}`,
    takeOver: 'Take over',
    takeOverSure: (name: string) =>
      `Take over? From then on you run this workshop, and ${name}’s notes count.`,
  },

  helpPage: {
    title: 'Help',
    vote: 'How to vote',
    voteLines: [
      'Make a note in your department’s colour.',
      'Decide alone. Write your reason on it.',
      'At the word, place it in a box marked “Votes”.',
      'Cannot edit? Say it: the facilitator places it with @your name on it.',
    ],
    counts: 'How it counts',
    countsLines: [
      'A note counts for the box in which the middle of its upper edge lies.',
      'Every note counts as one vote, for one person. One too many is not counted; the earlier ones are.',
      'A person’s department comes from the check-in, else from the note’s colour.',
      'Notes of the facilitator count only with @ and a name on them.',
      'When the vote is stopped, what lies in the boxes is the result. Moving notes later changes nothing.',
      'Departments with one person are shown together with others.',
    ],
    about: 'What this workshop is for',
    aboutLines: [
      'Prepersonalization is what a team settles before it personalizes anything, and before any code.',
      'It brings people to one view, shows what you can do already, and ends in a roadmap to act on.',
      'Personalization takes years of trying out and building. No engine has a switch for it.',
      'A programme is judged by whether it stands up to hard questions, comes to shared answers step by step, and gives design and technology an order.',
      'The day saves time, money and goodwill later. At the least it cools an over-excited boss.',
      'You go home with focus, one cookbook for all, and good grounds to let fancy wishes from above rest.',
      'MacIntyre and Eagan, who devised the method, made such cards five years before their article and tried them out in play. Words and cards here are our own.',
      'To read on, in A List Apart: “Prepersonalization workshop”, “Personalization pyramid”. Their framework is called progressive personalization.',
    ],
    facilitators: 'For facilitators',
    facilitatorsLines: [
      'Say the time and the question before anybody places a note.',
      'Nothing on this board can hide votes. Let people decide and write first, and place all at once.',
      'The vote is not the decision: say who decides, and write it down.',
      'Retype a card on the board and the results use your words.',
    ],
    shortcuts: 'Shortcuts',
    shortcutsLines: [
      { keys: 'Ctrl or Cmd + Enter', does: 'Count now' },
      { keys: 'Esc', does: 'Back' },
      { keys: '← →', does: 'From tab to tab' },
    ],
    privacy: 'Kept in this board only: words, cards, names, votes. Nothing leaves it.',
    privacyLink: 'Privacy',
    write: (address: string) => `Write to us: ${address}`,
    method: 'Method after MacIntyre and Eagan, “Prepersonalization”. Not affiliated.',
    version: (product: string, version: string) => `${product} ${version}`,
  },
}
