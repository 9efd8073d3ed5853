/** What the facilitator's book says of this area. */
export const book = {
  purpose: '',
  say: '',
  know: [],
  mistakes: [],
  good: [],
  onward: '',
}

/** What the panel says of it. */
export const view = {}
