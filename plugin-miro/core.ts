/**
 * What works behind both pages. One part, because it is most of what either needs; and because the panel that the
 * headless page has just opened fetches the same file, it is there for both at once.
 */
export { openSession } from './open-session.ts'
export { servePanel } from './serve-panel.ts'
