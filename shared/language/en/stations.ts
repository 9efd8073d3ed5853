/** What the facilitator's book says of each area. */
export const stations = {
  'check-in': {
    say: '“Make one note in your department’s colour, write your name on it, and put it in your department’s box. Then one more for what you bring, and one in the practice vote.”',
    know: [
      'These notes are the list of people, and the colours are the legend for the day.',
      'The practice vote shows who cannot edit while nothing depends on it.',
      'Somebody looks on from a phone? Place their note for them and write @Name on it.',
      'An empty box under “Must be in the room” is worth a phone call now.',
    ],
    mistakes: [
      'Everybody keeps the yellow that the board proposes: wait until the colours are right.',
      'Two people with one first name: ask one to add a letter.',
      'Starting before the one who decides is named.',
    ],
  },
  'four-arguments': {
    say: '“Where should our emphasis lie? Decide alone. Write your reason on one note. Wait for my word, then place it.”',
    know: [
      'First put the examples into the upper boxes together, without weighing them.',
      'Nothing on a board hides votes. Writing first and placing together keeps them honest.',
      'Where departments differ is worth more than who leads: ask for the reasons.',
      'The words on the grid are our version. Change them on the board; the names follow.',
    ],
    mistakes: [
      'Voting for all four: scarce votes are the point.',
      'Examples in the lower boxes: they would count as votes.',
      'Taking the count for the decision: write what you decide into its own box.',
    ],
  },
  'gap-checklist': {
    say: '“What stands between us and this? Read the cards, add what is missing, then place four notes on the four that worry you most.”',
    know: [
      'The sentences are things one hears. Nobody in the room is meant.',
      'This vote is counted without names and departments. The board itself still shows who made a note.',
      'When the vote has stopped, rows for the top five come below: a step, an owner, a date.',
      'Behind time? Vote on the three questions only.',
    ],
    mistakes: [
      'Talking about a person instead of a sentence.',
      'A next step that is only a hope: ask what happens first, and on which day.',
      'Giving a gap to somebody who is not in the room.',
    ],
  },
  'gap-rows': {
    say: '“One line for each of the five: the first step, who owns it, and by when.”',
    know: [
      'The first five rows carry the gaps over; the sixth is spare.',
      'Type into the boxes, or put a note in them.',
    ],
    mistakes: ['Two owners: then nobody is.', '“Soon” is no date.'],
  },
  'recipe-cards': {
    say: '“In threes, fill one card: for whom, when, what and where. Then why, for them and for us, and how we would measure it.”',
    know: [
      'Read one of the three examples aloud, as a sentence.',
      'A column is a table of three people. Type into a box, or put a note in it.',
      'A copied card becomes a card of its own.',
      'Before the vote, have the sentences written on the cards and each table read its own.',
    ],
    mistakes: [
      'No measure: then it is a wish, not yet a recipe.',
      '“Everybody” as the who.',
      'Two answers to one moment: look at what is handled differently.',
    ],
  },
}
