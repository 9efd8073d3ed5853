import type { Item } from '../../document/document.ts'
import { fail, notEmulated } from '../errors.ts'
import { absoluteBox, absoluteMatrix, relativeMatrix, rotationOf } from '../scene/place.ts'
import { readFills, writeFills } from '../scene/paints.ts'
import { kindOf } from '../scene/scene.ts'
import { childCalls } from './children.ts'
import { dataCalls } from './data.ts'
import type { Calls, HostObject } from './host-object.ts'
import { nameOf } from './names.ts'
import { isTextHandle, nodeIdOf, textHandle, Ref } from './ref.ts'
import type { PluginRun } from './run.ts'
import { sizeCalls, writeWide } from './sizes.ts'
import { stampAsks } from './stamps.ts'
import { storedProperty } from './stored.ts'
import { isWordMember, readWordFills, readWords } from './words-read.ts'
import { wordCalls, writeWordFills, writeWords } from './words-write.ts'
import { move, write, writeMatrix } from './writes.ts'

/** A node, or a node's words, as one script sees it. Made anew for each access: it only closes over the id. */
export function nodeObject(run: PluginRun, handle: string): HostObject {
  if (isTextHandle(handle)) return wordsObject(run, nodeIdOf(handle))
  return {
    get: (member) => {
      const item = run.host.document.get(handle)
      if (member === 'removed') return !item
      if (item) return readMember(run, item, member)
      if (member === 'type' && run.host.options.removedTypeReadable) {
        return run.kindOnceSeen(handle)
      }
      return alive(run, handle, `get_${member}`)
    },
    set: (member, value) => writeMember(run, alive(run, handle, `set_${member}`), member, value),
    call: (member, args) =>
      member === 'toString'
        ? `[Node ${handle}]`
        : callMember(run, alive(run, handle, member), member, args),
    ask: (member, args) => {
      const item = alive(run, handle, member)
      if (member === 'loadAsync') return void run.loadedPages.add(handle)
      return stampAsks(run, item)[member]?.(...args)
    },
  }
}

/** @throws Error in the host's words where the node is no more (F9) */
function alive(run: PluginRun, id: string, where: string): Item {
  return run.host.document.get(id) ?? fail(where, `The node with id "${id}" does not exist`)
}

function wordsObject(run: PluginRun, id: string): HostObject {
  return {
    get: (member) => {
      const item = alive(run, id, `get_${member}`)
      return member === 'fills' ? readWordFills(item) : readWords(run, item, member)
    },
    set: (member, value) => {
      const item = alive(run, id, `set_${member}`)
      if (member === 'fills') writeWordFills(run, item, value)
      else writeWords(run, item, member, value)
    },
    call: (member, args) => wordCalls[member]?.(run, alive(run, id, member), args),
  }
}

function readMember(run: PluginRun, item: Item, member: string): unknown {
  const { document, scene } = run.host
  switch (member) {
    case 'type':
      return kindOf(item)
    case 'name':
      return nameOf(item)
    case 'x':
    case 'y':
    case 'width':
    case 'height':
    case 'visible':
    case 'locked':
      return item[member]
    case 'rotation':
      return rotationOf(item)
    case 'fills':
      return readFills(item)
    case 'text':
      return new Ref(textHandle(item.id), 'TEXT_SUBLAYER')
    case 'parent': {
      const parent = scene.parentOf(item)
      return parent === null ? null : run.refTo(parent)
    }
    case 'children':
      return readChildren(run, item)
    case 'relativeTransform':
      return relativeMatrix(item)
    case 'absoluteTransform':
      return absoluteMatrix(document, item)
    case 'absoluteBoundingBox':
      return absoluteBox(document, item)
    case 'isAsset':
      return false
    case 'attachedConnectors':
      return []
    case 'stuckNodes': {
      const stuck = run.host.stuckItems().filter((other) => other.props['stuckTo'] === item.id)
      return stuck.map((other) => run.ref(other))
    }
    case 'stuckTo': {
      const host = item.props['stuckTo']
      return typeof host === 'string' ? run.refTo(host) : null
    }
    case 'authorName': {
      const written = item.props['authorName']
      const author = document.users().find((user) => user.id === item.createdBy)
      return written ?? author?.name ?? 'Anonymous'
    }
    case 'selection':
      return selected(run, item.id).flatMap((id) => run.refTo(id) ?? [])
    default:
      return readOther(run, item, member)
  }
}

function readOther(run: PluginRun, item: Item, member: string): unknown {
  const words = item.type === 'text' && isWordMember(member)
  return words ? readWords(run, item, member) : storedProperty(member).read(item)
}

function selected(run: PluginRun, page: string): readonly string[] {
  return run.client.page === page ? run.client.selection : []
}

function readChildren(run: PluginRun, item: Item): Ref[] {
  needLoaded(run, item, 'get_children')
  return run.host.scene.children(item.id).map((child) => run.ref(child))
}

/** Only the current page is there from the start (F11). */
export function needLoaded(run: PluginRun, item: Item, where: string): void {
  if (!run.dynamic || item.type !== 'page' || run.allPagesLoaded) return
  if (run.loadedPages.has(item.id)) return
  if (run.client.page === item.id) return
  fail(
    where,
    'Cannot access children on a page that has not been explicitly loaded. ' +
      'Remember to call await page.loadAsync() or await figma.loadAllPagesAsync() first',
  )
}

function writeMember(run: PluginRun, item: Item, member: string, value: unknown): void {
  if (member === 'x' || member === 'y') return move(run, item, member, value)
  if (member === 'relativeTransform') return writeMatrix(run, item, value)
  if (member === 'fills') return write(run, item, writeFills(item, value))
  if (member === 'isWideWidth') return writeWide(run, item, value)
  if (member === 'selection') return select(run, value)
  if (member === 'stuckTo') {
    const stuckTo = value instanceof Ref ? value.handle : null
    return write(run, item, { props: { ...item.props, stuckTo } })
  }
  if (item.type === 'text' && isWordMember(member)) return writeWords(run, item, member, value)
  return write(run, item, storedProperty(member).write(item, value))
}

/** Nothing twice, and nothing that lies in something else selected (F16, types). */
function select(run: PluginRun, value: unknown): void {
  if (!Array.isArray(value)) fail('set_selection', 'Expected "selection" to have type array')
  const ids = new Set(
    (value as unknown[]).flatMap((node) => (node instanceof Ref ? node.handle : [])),
  )
  const { document, scene } = run.host
  const covered = (id: string) => {
    let item = document.get(id)
    while (item) {
      const parent = scene.parentOf(item)
      if (parent !== null && ids.has(parent)) return true
      item = parent === null ? undefined : document.get(parent)
    }
    return false
  }
  run.client.select([...ids].filter((id) => !covered(id)))
}

function callMember(run: PluginRun, item: Item, member: string, args: readonly unknown[]): unknown {
  const words = wordCalls[member]
  if (words) return words(run, item, args)
  return callsWith(member, run, item)[member]?.(...args)
}

/** The group of methods that has this one. Making a group costs more than most methods, so none is made in vain. */
function callsWith(member: string, run: PluginRun, item: Item): Calls {
  const make = makers.get(member) ?? groups.find((group) => member in group(run, item))
  if (!make) return notEmulated(`method ${member}`)
  makers.set(member, make)
  return make(run, item)
}

const groups = [childCalls, sizeCalls, dataCalls]
const makers = new Map<string, (run: PluginRun, item: Item) => Calls>()
