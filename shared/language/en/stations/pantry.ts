/** What the facilitator's book says of this area. */
export const book = {
  purpose:
    'Lists what a recipe may be cooked with, and separates what somebody vouches for from what everybody only believes in.',
  say: '“What do we have to cook with? One ingredient a note, in its column. It goes on the top shelf only if its owner is here and says that it works.”',
  know: [
    'Audiences: segments and groups. Content and design: what is shown, and the places for it. Context: the moment. Measure: how we would know.',
    'Call each ingredient as recipes will: a recipe is checked against these words.',
    'This is a test kitchen, not a dream kitchen: with what is there we cook, taste and improve.',
    '@ and a name on a note say who checked it, or who gets it.',
    'What the audit found blocked or missing is listed in the panel until it is on a shelf.',
    'Behind time? Do audiences and measures only.',
  ],
  mistakes: [
    'Everything on the top shelf: ask who has seen it work, and when.',
    'Whole recipes on one note.',
    'No measures: then nothing that is cooked can be told from luck.',
  ],
  good: [
    'Every column has something on its top shelf.',
    'Every note on the bottom shelf names who gets it.',
  ],
  onward: 'Recipes are next. Each is checked against these shelves, and what it lacks is named.',
}

/** What the panel says of it. */
export const view = {
  empty: 'The pantry is empty. One ingredient a note, on the shelf that says its state.',
  checked: (checked: number, all: number) =>
    `${checked} of ${all} ${all === 1 ? 'ingredient is' : 'ingredients are'} on hand and checked.`,
  table: 'Ingredients by kind and shelf',
  kinds: {
    audience: 'Audience',
    content: 'Content, design',
    context: 'Context',
    measure: 'Measure',
  },
  shelves: { checked: 'Checked', unchecked: 'Not checked', 'to-get': 'To get' },
  names: 'All ingredients',
  owned: (ingredient: string, owner: string) => `${ingredient} (${owner})`,
  nobodyGets: (names: string) => `Nobody is named to get: ${names}`,
  blank: (notes: number) =>
    notes === 1 ? '1 note on a shelf has no words' : `${notes} notes on shelves have no words`,
  fromAudit: 'From the audit, on no shelf yet',
  blocked: 'blocked',
}
