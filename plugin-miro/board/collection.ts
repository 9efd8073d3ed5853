/** Everything of ours that is kept with the board is in this storage collection. */
export const collection = 'prep-kitchen'
