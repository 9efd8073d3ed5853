import type { Client } from '../host/client.ts'
import type { FigjamHost } from '../host/host.ts'
import type { Plugin } from '../plugin/manifest.ts'
import type { PluginRun } from '../plugin/run.ts'
import { inThisRealm } from './this-realm.ts'
import type { MakeWorld } from './world.ts'

/**
 * Starts a plugin in the engine the host runs in: fast, and open to a debugger.
 * @param makeWorld `inThisRealm` (pages, and tests that hold `run.figma`) or `inNodeRealm` (a clean realm)
 */
export function runInV8(
  host: FigjamHost,
  client: Client,
  plugin: Plugin,
  makeWorld: MakeWorld = inThisRealm,
): PluginRun {
  return host.run(client, plugin, makeWorld)
}
