/** What the facilitator's book says of this area. */
export const book = {
  purpose:
    'Shows which data can carry an idea today, what stands in the way of the rest, and who can clear it. Ideas come after this, not before.',
  say: '“In pairs, take two rows. How good is this data, can we reach it, may we use it? One note each. Write what is missing, and the name of whoever can free it.”',
  know: [
    'The names are proposals: retype them until everybody knows the system that is meant.',
    'Have the person in the room who knows the data. Nobody there? Then “we do not know” is the honest answer.',
    'Two notes in one row are a disagreement: talk about that row first.',
    'Metadata debt slows a team like technical debt. Spotify bought a firm for metadata first, and built on it.',
    'A machine is only as good as the order in your content, and to wire that up takes time.',
    'The privacy checklist is below. Go through it with whoever answers for privacy, or give each line an owner.',
    'Behind time? Privacy first: quality is no use where it is blocked.',
  ],
  mistakes: [
    'Rating the data one would like to have.',
    'Overfitting: ideas cut to the data at hand instead of the best there is.',
    '“Legal says no”: ask who said it, about what, and when.',
    'A gap without a name: nobody will close it.',
  ],
  good: [
    'Every row has one note in each group of boxes.',
    'Whatever is blocked has the name of a person, not of a department.',
    'The room knows what the engine does today, not what was bought.',
  ],
  onward:
    'Read out what can be used now, then what is blocked and who frees it. The pantry goes on with what is missing.',
}

/** What the panel says of it. */
export const view = {
  noneJudged:
    'No row is judged yet. Each needs a note for quality, one for access, one for privacy.',
  ready: (ready: number, all: number) => `${ready} of ${all} sources can be used as they are.`,
  states: {
    ready: 'Can be used now',
    limited: 'With limits',
    blocked: 'Blocked',
    unknown: 'Not judged yet',
  },
  twice: 'Two answers in one row',
  limits: { low: 'low quality', hard: 'hard to reach', unclear: 'privacy unclear' },
  open: (questions: string) => `open: ${questions}`,
  missing: (gap: string) => `missing: ${gap}`,
  frees: (owner: string) => `${owner} can free it`,
  nobodyFrees: 'nobody is named who can free it',
  engine: {
    rules: 'Our engine works by rules only.',
    learning: 'Our engine can use machine learning too.',
    unknown: 'What our engine can do is not known: find out before ideas rely on it.',
  },
  engineSplit: 'What our engine can do: the notes do not agree.',
  engineOpen: 'What our engine can do: no note yet.',
  privacy: 'Privacy checklist',
  looked: (looked: number, all: number) => `${looked} of ${all} looked at`,
  blockedLines: (blocked: number) => `${blocked} blocked`,
  toChecklist: 'Go through the checklist',
  asGaps:
    'The rows for the top five can take blocked lines over as gaps, each with a step and a date.',
  noAdvice: 'Questions to ask, no legal advice. Who answers for privacy in your house decides.',
  answers: { ok: 'OK', unclear: 'Unclear', blocked: 'Blocked' },
  notLooked: 'Not looked at',
  owner: (line: number) => `Who answers for ${line}`,
  keep: 'Keep',
  whereFrom: 'Where from?',
  /** What each line of the shipped checklist goes back to. */
  grounds: [
    'GDPR, Article 6; ICO, Age appropriate design: lawful basis.',
    'The same; children’s interests weigh more.',
    'ICO, Children’s information: profiling and automated decisions.',
    'GDPR, Article 22; the same page of the ICO.',
    'GDPR, Article 9. From general knowledge: have it checked.',
    'ePrivacy rules of your country. From general knowledge: have it checked.',
    'GDPR, Articles 13 to 21. From general knowledge: have it checked.',
    'GDPR, Articles 5, 28 and 44. From general knowledge: have it checked.',
    'EU Digital Services Act, Articles 26 to 28 and 38, for online platforms; read second-hand.',
    'Our proposal; it fits the line before.',
    'Our proposal.',
  ],
}
