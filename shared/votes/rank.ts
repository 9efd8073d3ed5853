/** Rule 16: 1 and the number of options with a higher score, so that equals share a place: 1, 2, 2, 4. */
export const rank = (scores: readonly number[]): number[] =>
  scores.map((score) => 1 + scores.filter((other) => other > score).length)
