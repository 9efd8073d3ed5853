/** The people who can be let loose on a rehearsal board: four departments, as a real room would have them. */
export interface Actor {
  readonly id: string
  readonly name: string
  /** Name of the department as it stands on its check-in box. */
  readonly department: string
  /** What this person leans to; weights by what stands on a card. */
  readonly likes: { readonly [words: string]: number }
}

export const cast: readonly Actor[] = [
  person('2001', 'Ben', 'Product', { Relevance: 4, Ease: 2, Winback: 3 }),
  person('2002', 'Ines', 'Product', { Relevance: 3, Learning: 1, Data: 2 }),
  person('2003', 'Jo', 'Design', { Ease: 4, Relevance: 3, Welcome: 2 }),
  person('2004', 'Kim', 'Design', { Relevance: 4, Ease: 1, Nurture: 2 }),
  person('2005', 'Lee', 'Engineering', { Learning: 4, Efficiency: 2, Technology: 3 }),
  person('2006', 'Max', 'Engineering', { Learning: 3, Efficiency: 1, Data: 2 }),
  person('2007', 'Nadia', 'Marketing', { Relevance: 3, Winback: 3, 'No owner': 2 }),
  person('2008', 'Omar', 'Marketing', { Relevance: 2, Ease: 2, Welcome: 3 }),
]

function person(id: string, name: string, department: string, likes: Actor['likes']): Actor {
  return { id, name, department, likes }
}
