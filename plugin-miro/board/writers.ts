/** What changes the board: loaded when it is first needed, because a panel can be used before. */
export { changeItems } from './change-items.ts'
export { createItems } from './create-items.ts'
export { freeSpace } from './free-space.ts'
export { removeItems } from './remove-items.ts'
export { show } from './show.ts'
