import type { Item, Json } from '../../document/document.ts'
import { expectType, fail } from '../errors.ts'
import type { Calls } from './host-object.ts'
import type { PluginRun } from './run.ts'
import { write } from './writes.ts'

/** Plugin id, key and value together (F12, types). Whether a kB is 1000 or 1024 bytes is unknown: the smaller. */
const limit = 100_000

const bytes = (...parts: readonly string[]): number =>
  new TextEncoder().encode(parts.join('')).length

const text = (where: string, name: string, value: unknown) =>
  expectType(where, name, value, 'string')

/** Plugin data: strings by key, private to the plugin's id or shared by namespace (F12). */
export function dataCalls(run: PluginRun, item: Item): Calls {
  const { id } = run.plugin.manifest
  const get = (owner: string, key: string) => {
    const value = item.data[owner]?.[key]
    return typeof value === 'string' ? value : ''
  }
  const keys = (owner: string) => Object.keys(item.data[owner] ?? {})
  const set = (where: string, owner: string, key: string, value: string, entry: string) => {
    if (bytes(owner, key, value) > limit) {
      fail(where, `This ${entry} entry exceeds 100 kB per entry limit.`)
    }
    const { [key]: _, ...rest } = item.data[owner] ?? {}
    const entries: { readonly [key: string]: Json } =
      value === '' ? rest : { ...rest, [key]: value }
    write(run, item, { data: { ...item.data, [owner]: entries } })
  }
  const own = (where: string): string =>
    id ??
    fail(
      where,
      'Cannot set private plugin data in a plugin without an ID. ' +
        'Make sure your plugin manifest has a valid "id" field.',
    )
  const space = (where: string, value: unknown) => {
    const namespace = text(where, 'namespace', value)
    if (!/^[\w.]{3,}$/.test(namespace)) {
      fail(where, 'The shared plugin data namespace must be at least 3 alphanumeric characters')
    }
    return `shared:${namespace}`
  }

  return {
    getPluginData: (key) => get(id ?? '', text('getPluginData', 'key', key)),
    getPluginDataKeys: () => keys(id ?? ''),
    setPluginData: (key, value) => {
      const where = 'setPluginData'
      set(where, own(where), text(where, 'key', key), text(where, 'value', value), 'pluginData')
    },
    getSharedPluginData: (namespace, key) =>
      get(space('getSharedPluginData', namespace), text('getSharedPluginData', 'key', key)),
    getSharedPluginDataKeys: (namespace) => keys(space('getSharedPluginDataKeys', namespace)),
    setSharedPluginData: (namespace, key, value) => {
      const where = 'setSharedPluginData'
      const owner = space(where, namespace)
      set(where, owner, text(where, 'key', key), text(where, 'value', value), 'sharedPluginData')
    },
    setRelaunchData: (data) => setRelaunch(run, item, data),
    getRelaunchData: () => item.data[`relaunch:${id ?? ''}`] ?? {},
  }
}

/** Replaces all of the node's relaunch buttons of this plugin (types). */
function setRelaunch(run: PluginRun, item: Item, data: unknown): void {
  const where = 'setRelaunchData'
  const given = expectType(where, 'relaunchData', data, 'object')
  const { id = '', relaunchButtons = [] } = run.plugin.manifest
  const entries = Object.entries(given).map(([command, words]: [string, unknown]) => {
    if (!relaunchButtons.some((button) => button.command === command)) {
      fail(where, `The command "${command}" is not in the manifest's relaunchButtons`)
    }
    const text = expectType(where, command, words, 'string')
    if (text.length > 1000) fail(where, 'A description may have at most 1000 characters')
    return [command, text] as const
  })
  write(run, item, { data: { ...item.data, [`relaunch:${id}`]: Object.fromEntries(entries) } })
}
