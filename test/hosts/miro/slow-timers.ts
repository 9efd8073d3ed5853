/** The part of a page's globals that browsers slow down. Delays in ms. */
export interface PageTimers {
  setTimeout: (run: () => void, ms?: number) => unknown
  setInterval: (run: () => void, ms?: number) => unknown
}

/**
 * Makes a page's timers as slow as Chrome makes those of a hidden iframe of another origin, which Miro's headless page
 * is: about one run a minute (E42, hearsay). Call it on the page's window before its scripts run.
 */
export function slowTimers(page: PageTimers, slowest = 60_000): void {
  const { setTimeout, setInterval } = page
  page.setTimeout = (run, ms = 0) => setTimeout.call(page, run, Math.max(ms, slowest))
  page.setInterval = (run, ms = 0) => setInterval.call(page, run, Math.max(ms, slowest))
}
