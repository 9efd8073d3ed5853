/** What the facilitator's book says of this area. */
export const book = {
  purpose: 'What stands in the way is named before it is met, and the worst of it is picked.',
  say: '“What stands between us and this? Read the cards, add what is missing, then place four notes on the four that worry you most.”',
  know: [
    'The sentences are things one hears. Nobody in the room is meant.',
    'In the article these six are one card, the Detractor. The wording is ours.',
    'Working together and promising no more than can be kept decide more than any tool.',
    'This vote is counted without names and departments. The board itself still shows who made a note.',
    'When the vote has stopped, rows for the top five come below: a step, an owner, a date.',
    'Behind time? Vote on the three questions only.',
  ],
  mistakes: [
    'Talking about a person instead of a sentence.',
    'A next step that is only a hope: ask what happens first, and on which day.',
    'Giving a gap to somebody who is not in the room.',
  ],
  good: [
    'Blank cards are used: the room knows gaps that no list has.',
    'The top five are gaps that people here can do something about.',
    'Nobody has had to defend a sentence.',
  ],
  onward: 'Stop the vote and add the rows for the top five, while everybody still knows why.',
}

/** What the panel says of it. */
export const view = {
  addRows: 'Add rows for the top five',
  addRowsLater: 'When the vote has stopped, rows for the top five can be added.',
  toRows: 'See the rows for the top five',
  numbers: 'Published numbers',
  numbersHint:
    'Other people’s figures, to talk about; not ours. “Reported by” means that we read a report about the study, not the study.',
  by: (source: string, reporter: string) => `${source}, reported by ${reporter}`,
  barriers: {
    data: 'Data',
    technology: 'Technology',
    people: 'People and time',
    measures: 'No fixed measures',
    apart: 'Departments apart',
    arrives: 'How it arrives',
  },
  figures: {
    obstacle:
      '27 % of the marketers asked call data the main obstacle. In 2019 the study expected that by 2025 four of five who had invested would give up.',
    ownData: 'About 80 % of businesses use some data of their own (300 managers, April 2021).',
    hurdle:
      'Over 25 % call technology a major hurdle. Personalization takes 14 % of the marketing budget.',
    tools: '37 % of marketers have the tools for it.',
    resources:
      'To run it, 13 % have nobody, 33 % few people, 39 % people on demand, 15 % people of its own (over 450 answers, end of 2021).',
    how: '72 % see why it matters and do not know how to go about it.',
    goals:
      '96 % believe in it, but 19 % test against goals in numbers, and for 39 % the measures are loose or only an idea.',
    silos:
      'Departments that work apart are the barrier named first. 35 % manage all channels together, 24 % invest to effect.',
    agree: '85 % of companies think they personalize; 60 % of customers agree.',
    miss: 'After messages that miss, about half of consumers would unsubscribe, and 14 % would avoid the brand.',
    felt: '22 % of consumers feel understood by the average retailer.',
    pursue: '87 % of marketing organizations do some personalization.',
  },
}
