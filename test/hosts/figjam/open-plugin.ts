import { createFigjamHost } from './host/host.ts'
import type { FigjamHostOptions } from './host/host.ts'
import type { Manifest } from './plugin/manifest.ts'
import { createTestPanel } from './test-panel.ts'
import { createVirtualScheduler } from './scheduler.ts'

/** A manifest that may do everything. */
export const fullManifest: Manifest = {
  name: 'Test plugin',
  id: 'test-plugin',
  api: '1.0.0',
  editorType: ['figjam'],
  documentAccess: 'dynamic-page',
  permissions: ['currentuser', 'activeusers', 'fileusers'],
  relaunchButtons: [{ command: 'open', name: 'Open' }],
}

/** A host on virtual time with Ana's plugin running, whose `figma` is at hand, and Ben at another window. */
export function openPlugin(options: FigjamHostOptions = {}, manifest: Manifest = fullManifest) {
  const scheduler = createVirtualScheduler()
  const host = createFigjamHost({ scheduler, ...options })
  const ana = host.client({ id: 'ana', name: 'Ana' })
  const ben = host.client({ id: 'ben', name: 'Ben' })
  const panel = createTestPanel()
  const run = host.run(ana, { manifest, html: '<p>panel</p>', mount: panel.mount })
  return { scheduler, host, ana, ben, run, panel, figma: run.figma }
}
