import { openGallery } from './open-gallery.ts'
const g = await openGallery()
for (const s of process.argv.slice(2)) {
  const p = await g.show(s, { host: 'miro', width: 320, height: 900 })
  await p.screenshot({ path: `/tmp/words-${s}.png`, fullPage: true })
  await p.close()
}
await g.close()
