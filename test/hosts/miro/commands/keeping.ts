import type { Json } from '../../document/item.ts'
import { errors, fail } from '../errors.ts'
import { apiType } from '../items/wire.ts'
import { allStored, bytes, findStored, writeStored } from '../stored.ts'
import type { Slot } from '../stored.ts'
import { checkFree, command, needItem } from './command.ts'
import type { Context } from './command.ts'

/** What an app may keep, in bytes of JSON (E21). */
const limits = { appdata: 30 * 1024, metadata: 6 * 1024, storage: 64 * 1024 } as const

/** Types that carry metadata (docs). */
const withMetadata = ['sticky', 'shape', 'text', 'card', 'connector', 'embed', 'image', 'preview']

export type Data = { readonly [key: string]: Json }

export interface MetadataInput {
  readonly id: string
  readonly key?: string | undefined
}

function checkMetadataType(context: Context, id: string, method: string): void {
  const { type } = needItem(context, id)
  if (!withMetadata.includes(type)) fail(errors.unsupported(`${apiType(type)}.${method}()`))
}

/** Keys as they are after one was set; null and undefined take it away. */
function withKey(data: Data, key: string, value: Json | undefined): Data {
  const { [key]: _old, ...others } = data
  return value === undefined || value === null ? others : { ...others, [key]: value }
}

export const keeping = {
  'item.getMetadata': command(50, 'boards:read', (context, { id, key }: MetadataInput) => {
    checkMetadataType(context, id, 'getMetadata')
    const data = needItem(context, id).data[context.page.app] ?? {}
    return key === undefined ? data : data[key]
  }),

  'item.setMetadata': command(
    50,
    'boards:write',
    (context, { id, key, value }: MetadataInput & { key: string; value?: Json | undefined }) => {
      checkMetadataType(context, id, 'setMetadata')
      checkFree(context, [id])
      const { app } = context.page
      const { data, modifiedAt, modifiedBy } = needItem(context, id)
      const next = withKey(data[app] ?? {}, key, value)
      if (bytes(next) > limits.metadata) fail(errors.storageLimit('metadata'))
      const patch = { data: { ...data, [app]: next }, modifiedAt, modifiedBy }
      context.document.act(
        context.actor,
        'metadata',
        (writer) => void writer.update(id, patch),
        false,
      )
      return next
    },
  ),

  'board.getAppData': command(50, 'boards:read', (context, key: string | undefined) => {
    const data = appData(context)
    return key === undefined ? data : data[key]
  }),

  'board.setAppData': command(
    50,
    'boards:write',
    (context, { key, value }: { key: string; value?: Json | undefined }) => {
      const next = withKey(appData(context), key, value)
      if (bytes(next) > limits.appdata) fail(errors.storageLimit('appdata'))
      write(context, { app: context.page.app, collection: '', key }, next[key])
      return next
    },
  ),

  'storage.get': command(50, 'boards:read', (context, { collection, key }: StorageInput) => {
    return findStored(context.document, { app: context.page.app, collection, key })?.value
  }),

  'storage.set': command(
    50,
    'boards:write',
    (context, { collection, key, value }: StorageInput & { value: Json }) => {
      if (bytes(value) > limits.storage) fail(errors.storageLimit('storage'))
      write(context, { app: context.page.app, collection, key }, value)
    },
  ),

  'storage.remove': command(50, 'boards:read', (context, { collection, key }: StorageInput) => {
    const slot = { app: context.page.app, collection, key }
    if (findStored(context.document, slot)?.value !== undefined) write(context, slot, undefined)
  }),

  /** Tells the new listener at once what is there, if anything is (E29, E30). */
  'storage.onValue': command(0, 'boards:read', (context, input: StorageInput & { id: number }) => {
    const { page, host, document } = context
    page.activate(input.id)
    const slot = { app: page.app, collection: input.collection, key: input.key }
    const found = findStored(document, slot)
    if (found?.value === undefined && !host.options.firstValueOfAbsentKey) return
    const listener = page.listeners.find(({ id }) => id === input.id)
    const payload = structuredClone({ value: found?.value, version: found?.version ?? '0' })
    host.later(host.options.eventLatency, () => {
      if (listener && page.listeners.includes(listener)) listener.receive(payload)
    })
  }),
}

export interface StorageInput {
  readonly collection: string
  readonly key: string
}

function appData({ document, page }: Context): Data {
  const entries = allStored(document, page.app, '')
  return Object.fromEntries(entries.map(({ key, value }) => [key, value ?? null]))
}

function write({ document, actor }: Context, slot: Slot, value: Json | undefined): void {
  document.act(actor, 'store', (writer) => writeStored(document, writer, slot, value), false)
}
