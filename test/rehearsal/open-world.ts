import { BoardDocument } from '../hosts/document/document.ts'
import type { Manifest } from '../hosts/figjam/index.ts'
import { figjamWorld } from './plugin/figjam-world.ts'
import { miroWorld } from './plugin/miro-world.ts'
import { joinTabs } from './tabs.ts'
import type { HostKind, Participant, World } from './world.ts'

/** Every tab makes ids of its own, as every window of a real host does. */
const session = 1 + Math.floor(Math.random() * 900_000)

const makeId: Record<HostKind, (n: number) => string> = {
  miro: (n) => String(3_458_764_000_000_000_000n + BigInt(session) * 1_000_000n + BigInt(n)),
  // The root and the first page belong to no session.
  figjam: (n) => (n <= 2 ? `0:${n - 1}` : `${session}:${n}`),
}

/** The board of all tabs with this host, seen by one person, and the built plugin ready to be opened on it. */
export async function openWorld(kind: HostKind, me: Participant): Promise<World> {
  const document = new BoardDocument({ makeId: makeId[kind] })
  await joinTabs(`rehearsal-${kind}`, `tab ${session}`, document)
  if (kind === 'miro') return miroWorld(document, me)
  const text = async (file: string): Promise<string> => (await fetch(`figjam/${file}`)).text()
  const [manifest, code, html] = await Promise.all(
    ['manifest.json', 'code.js', 'ui.html'].map(text),
  )
  return figjamWorld(document, me, {
    manifest: JSON.parse(manifest ?? '{}') as Manifest,
    code: code ?? '',
    html: html ?? '',
  })
}
