import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { build } from 'vite'
import { parts } from '../../vite.config.ts'

const root = resolve(import.meta.dirname, '../..')
const dist = (...path: string[]): string => resolve(root, 'dist', ...path)

/** Miro's own script, the one address that a built panel loads from outside. */
const sdkAddress = 'https://miro.com/app/static/sdk/v2/miro.js'
/** What answers it in the rehearsal: the emulated host of the page around the frame. */
const rehearsedSdk = '../miro-sdk.js'

/**
 * Builds `dist/miro`, `dist/figjam` and `dist/rehearsal`. The rehearsal's copies of the plugins differ from the real
 * ones in nothing but the address of Miro's SDK script.
 */
export async function buildAll(): Promise<void> {
  for (const part of Object.values(parts)) await build({ configFile: false, ...part() })
  await cp(resolve(root, 'plugin-miro/app-manifest.yaml'), dist('miro/app-manifest.yaml'))
  await cp(resolve(root, 'plugin-figjam/manifest.json'), dist('figjam/manifest.json'))
  await copyPluginsIntoRehearsal()
}

async function copyPluginsIntoRehearsal(): Promise<void> {
  for (const host of ['miro', 'figjam'])
    await cp(dist(host), dist('rehearsal', host), { recursive: true })
  for (const page of ['index.html', 'panel.html']) {
    const file = dist('rehearsal/miro', page)
    const html = await readFile(file, 'utf8')
    if (!html.includes(sdkAddress)) throw new Error(`${page} does not load ${sdkAddress}`)
    await writeFile(
      file,
      html.replaceAll(sdkAddress, () => rehearsedSdk),
    )
  }
}

if (process.argv[1] === import.meta.filename) {
  await rm(dist(), { recursive: true, force: true })
  await buildAll()
}
