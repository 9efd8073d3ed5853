/** What the facilitator's book says of this area. */
export const book = {
  purpose: 'Three goals that every recipe, idea and pitch is held against later.',
  say: '“Why personalize at all? Write two notes: one thing the business wants more or less of, and one thing people need from us. Two minutes, alone.”',
  know: [
    'An outcome is something that would show in our numbers; a need is something a person would say.',
    'The upper row of groups is for outcomes, the lower one for needs: that is how the app tells them apart.',
    'Stuck? Outcomes: more people stay, buy, come back. Needs: less to choose from, less time, something new.',
    'Teams come from one of two places: they build automation or AI features, or they have just bought an engine. Both now design with data.',
    'Read the notes aloud while they are put together. Whoever wrote one says where it belongs.',
    'A good pair is that of Spotify’s DJ: people want a station that knows them, we want them to listen longer.',
    'A second vote on tied groups knows nothing of the first: write the three goals into “We decide” after it.',
  ],
  mistakes: [
    'A feature instead of a goal: ask what it would be good for.',
    'The tool first: an engine has no goals of its own.',
    'One group for everything: then it says nothing.',
    'Voting before every group has a name.',
  ],
  good: [
    'Every group has a name that could be a headline.',
    'The three goals hold at least one outcome and one need.',
    'Nobody asks any more what a goal means.',
  ],
  onward: 'Read the three goals aloud once. They come back on recipes and pitches.',
}

/** What the panel says of it. */
export const view = {
  grouped: (count: number) => `Notes in groups: ${count}.`,
  ungrouped: (outcomes: number, needs: number) =>
    `In no group yet: business outcomes ${outcomes}, needs ${needs}.`,
  nothing: 'No notes yet. People write goals and put them into the two boxes on the left.',
  noName: 'Groups without a name',
  noNameHint: 'Type a name on the group, or put a note there.',
  notes: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
  chosen: 'Goals that go on to later areas',
  side: { outcome: 'business outcome', need: 'what people need' },
  notChosen: 'They stand here when the vote has stopped.',
  differs: (list: string) => `The vote says: ${list}.`,
  tied: 'A tie reaches past the third place, so only the places before it go on. Vote on the tied, or write the goals into “We decide”.',
  partly: 'This vote was on some of the groups only. Write the three goals into “We decide”.',
  allUsed: 'All groups are in use.',
  add: 'Add three groups',
}
