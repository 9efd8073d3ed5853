import { describeBoard } from '../contract/board-contract.ts'
import { makeMiroTrial } from '../contract/miro.ts'
import type { MiroOptions } from '../hosts/miro/index.ts'

describeBoard('Miro', makeMiroTrial())

/** What nobody knows of a real board, the other way round than the emulated one has it by default. */
const unknowns: Partial<MiroOptions> = {
  insideTest: 'centre',
  adoptOnCreate: true,
  childOutside: 'detach',
  shrinkFrame: 'delete',
  removeFrame: 'cascade',
  typedLines: 'br',
  shapeResize: 'accept',
  duplicateAuthor: 'original',
  eventReach: 'all',
  ownEvents: true,
  firstValueOfAbsentKey: true,
  creditScope: 'user',
  longNotification: 'reject',
}

for (const [name, value] of Object.entries(unknowns)) {
  describeBoard(`Miro with ${name} ${JSON.stringify(value)}`, makeMiroTrial({ [name]: value }))
}
describeBoard('Miro with all of these', makeMiroTrial(unknowns))
