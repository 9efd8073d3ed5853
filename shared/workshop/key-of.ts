/** Where each document is stored. */
export const keyOf = {
  workshop: 'workshop',
  settings: 'settings',
  deck: 'deck',
  claim: 'claim',
  round: (id: string) => `round/${id}`,
  closing: (id: string, closing: number) => `round/${id}/${closing}`,
  placing: (station: string) => `placing/${station}`,
}
