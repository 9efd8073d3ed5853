/** An emulated FigJam: one file, its windows, and the plugins that run in them. It knows nothing of any product. */
export { createFigjamHost } from './host/host.ts'
export type { FigjamHost, FigjamHostOptions } from './host/host.ts'
export type { Client } from './host/client.ts'

export { figjamRules } from './rules.ts'
export { createVirtualScheduler } from './scheduler.ts'
export type { VirtualScheduler } from './scheduler.ts'
export type { Manifest, Plugin } from './plugin/manifest.ts'
export type { Mount, PanelPort, PanelState } from './plugin/panel.ts'

export { PluginRun } from './plugin/run.ts'
// QuickJS is not exported here, so that pages need not carry it: see lanes/quickjs.ts.
export { inNodeRealm } from './lanes/node-realm.ts'
export { inThisRealm } from './lanes/this-realm.ts'

export type { MakeWorld } from './lanes/world.ts'
export { createTestPanel } from './test-panel.ts'

export { fullManifest, openPlugin } from './open-plugin.ts'
export { hexFromRgb, rgbFromHex } from './colours.ts'
export { themedHtml } from './theme.ts'
