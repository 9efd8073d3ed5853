import { launchBrowser } from './browser.ts'

/** Vitest's global set-up: the packaged browser is unpacked once, before many workers want it at the same time. */
export async function setup(): Promise<void> {
  const browser = await launchBrowser()
  await browser.close()
}
