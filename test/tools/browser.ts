import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

/**
 * Starts a headless Chromium for tests and pictures: the one that the environment variable `CHROME_PATH` names, else an
 * installed Chrome or Chromium, else Playwright's own, else the one that comes as an npm package, so that a machine
 * without any browser passes too.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROME_PATH']
  const found = named || [...installed, chromium.executablePath()].find((path) => existsSync(path))
  return found ? chromium.launch({ executablePath: found, args }) : launchPackaged()
}

/** Where installers put Chrome and Chromium. */
const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
]

/** Rendering without a GPU and without hinting is the same on every machine; the sandbox needs rights that CI lacks. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-background-networking',
]

async function launchPackaged(): Promise<Browser> {
  // The package unpacks its own copies of NSS and of fonts only where it believes to be on a bare cloud machine.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args,
    env: environment(),
  })
}

/** The machine's own libraries and fonts come first; the unpacked ones fill in what a bare machine lacks. */
function environment(): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !(entry[0] === 'FONTCONFIG_PATH' && hasFonts),
  )
  const libraries = [process.env['LD_LIBRARY_PATH'], join(tmpdir(), 'al2023', 'lib')]
  return {
    ...Object.fromEntries(inherited),
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
  }
}

const hasFonts = existsSync('/etc/fonts/fonts.conf')
