import { describeBoard } from '../contract/board-contract.ts'
import { makeFigjamTrial } from '../contract/figjam.ts'

describeBoard('FigJam, from the sources,', makeFigjamTrial())

describeBoard(
  'FigJam, with every unknown the other way round,',
  makeFigjamTrial({
    guard: 'lenient',
    lockedSectionsAdopt: true,
    stampChangesHost: true,
    removedTypeReadable: false,
    coalesce: false,
    echo: false,
    textChange: ['characters', 'height'],
  }),
)
