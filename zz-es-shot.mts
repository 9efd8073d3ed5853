import { launchBrowser } from './test/tools/browser.ts'
import { readdirSync } from 'node:fs'
const b = await launchBrowser()
const p = await b.newPage()
await p.setViewportSize({ width: 1600, height: 1000 })
for (const f of readdirSync('/tmp/es-pics').filter((f) => f.endsWith('.svg'))) {
  await p.goto(`file:///tmp/es-pics/${f}`)
  await p.screenshot({ path: `/tmp/es-pics/${f.replace('.svg', '.png')}` })
}
await b.close()
