import { describeBoard } from './board-contract.ts'
import { makeMemoryTrial } from './memory.ts'

describeBoard('A board in memory', makeMemoryTrial)
