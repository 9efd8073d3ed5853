import { watch } from 'node:fs'
import { resolve } from 'node:path'
import { buildAll } from '../tools/build.ts'
import { serveFolder } from '../tools/static-server.ts'

const root = resolve(import.meta.dirname, '../..')

/** `npm start`: builds everything, serves the rehearsal board at one address, and builds again when a source changes. */
console.log('Building …')
await buildAll()
const server = await serveFolder(resolve(root, 'dist/rehearsal'), 4173)
console.log(`
  The rehearsal board:  ${server.address}

  Open it in a browser. The switch at the top changes between Miro and FigJam;
  the same address in a second tab joins as another participant.
  Ctrl+C ends it.
`)

let building = Promise.resolve()
let soon: ReturnType<typeof setTimeout> | undefined

/** Editors write a file in several steps: a build waits until nothing has changed for a moment. */
function buildSoon(): void {
  clearTimeout(soon)
  soon = setTimeout(() => {
    building = building.then(buildAll).then(
      () => console.log('Built again. Reload the page.'),
      (error: unknown) => console.error(error),
    )
  }, 200)
}

for (const folder of ['shared', 'plugin-miro', 'plugin-figjam', 'test/rehearsal', 'test/hosts']) {
  watch(resolve(root, folder), { recursive: true }, buildSoon)
}
