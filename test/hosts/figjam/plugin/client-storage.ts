import { expectType } from '../errors.ts'
import { hostObject } from './host-object.ts'
import type { HostObject } from './host-object.ts'
import { delay } from './pending.ts'
import type { PluginRun } from './run.ts'

/** What one plugin may keep for one user on one machine: 5 MB of it (F13, documentation). */
const limit = 5_000_000

const size = (key: string, value: unknown) => key.length + (JSON.stringify(value) ?? '').length

const text = (where: string, key: unknown) => expectType(where, 'key', key, 'string')

/** `figma.clientStorage`: the same in all windows of a user, and nobody else's. */
export function clientStorageObject(run: PluginRun): HostObject {
  const { host, client, plugin } = run
  const store = host.storageOf(client.user.id, plugin.manifest.id ?? '')
  const slowly = async <Result>(work: () => Result): Promise<Result> => {
    await delay(host.options.scheduler, host.options.storageMs)
    if (host.faults.storage !== null) throw new Error(host.faults.storage)
    return work()
  }
  return hostObject({
    ask: {
      getAsync: (key) => slowly(() => store.get(text('getAsync', key))),
      keysAsync: () => slowly(() => [...store.keys()]),
      deleteAsync: (key) => slowly(() => void store.delete(text('deleteAsync', key))),
      setAsync: (key, value) =>
        slowly(() => {
          const name = text('setAsync', key)
          const others = [...store].filter(([other]) => other !== name)
          const total = others.reduce((sum, [other, kept]) => sum + size(other, kept), 0)
          if (total + size(name, value) > limit) {
            throw new Error(
              'in setAsync: The client storage of this plugin exceeds its quota of 5 MB',
            )
          }
          store.set(name, value)
        }),
    },
  })
}
