import type { Item, Writer } from '../../document/document.ts'
import { copyItems } from '../../document/copy.ts'
import { tidy } from '../../document/removal.ts'
import { expectType, fail } from '../errors.ts'
import { isParent } from '../scene/scene.ts'
import type { Calls } from './host-object.ts'
import { needLoaded } from './nodes.ts'
import { Ref } from './ref.ts'
import type { PluginRun } from './run.ts'

interface Criteria {
  readonly types?: readonly string[]
  readonly pluginData?: { readonly keys?: readonly string[] }
}

/** The tree: taking in, finding, copying and removing nodes. */
export function childCalls(run: PluginRun, item: Item): Calls {
  const { scene } = run.host
  const needBelow = (where: string): void => {
    if (run.dynamic && item.type === 'document' && !run.allPagesLoaded) {
      fail(
        where,
        'Cannot call with documentAccess: dynamic-page without calling figma.loadAllPagesAsync() first.',
      )
    }
    needLoaded(run, item, where)
  }
  return {
    appendChild: (child) => adopt(run, item, child, 'appendChild', null),
    insertChild: (index, child) => {
      const at = expectType('insertChild', 'index', index, 'number')
      adopt(run, item, child, 'insertChild', at)
    },
    findAll: () => {
      needBelow('findAll')
      return scene.below(item.id).map((inner) => run.ref(inner))
    },
    findChildren: () => {
      needLoaded(run, item, 'findChildren')
      return scene.children(item.id).map((child) => run.ref(child))
    },
    findAllWithCriteria: (criteria) => {
      needBelow('findAllWithCriteria')
      const { types, pluginData } = (criteria ?? {}) as Criteria
      const own = run.plugin.manifest.id ?? ''
      const found = types ? scene.belowOfKinds(item.id, types) : scene.below(item.id)
      const fits = (inner: Item) => {
        if (!pluginData) return true
        const keys = Object.keys(inner.data[own] ?? {})
        return pluginData.keys ? pluginData.keys.some((key) => keys.includes(key)) : keys.length > 0
      }
      return found.flatMap((inner) => (fits(inner) ? run.ref(inner) : []))
    },
    remove: () => {
      if (item.type === 'page' || item.type === 'document') {
        fail('remove', 'Removing this node is not allowed')
      }
      run.write((writer) => {
        for (const inner of scene.below(item.id).toReversed()) writer.remove(inner.id)
        writer.remove(item.id)
        tidy(run.host.document, writer)
      })
    },
    clone: () => clone(run, item),
    getTopLevelFrame: () => fail('getTopLevelFrame', 'This method is not available in FigJam'),
  }
}

/** Takes a node in, with the numbers it has: on screen it jumps (F2). */
function adopt(
  run: PluginRun,
  into: Item,
  given: unknown,
  where: string,
  index: number | null,
): void {
  const { document, scene } = run.host
  const child = given instanceof Ref ? document.get(given.handle) : undefined
  if (given instanceof Ref && !child)
    fail(where, `The node with id "${given.handle}" does not exist`)
  if (!child) return fail(where, 'Expected "child" to have type Node')
  if (!isParent(into)) {
    fail(where, 'Cannot move node. New parent is of a type that cannot have children')
  }
  if (into.type === 'document' && child.type !== 'page') {
    fail(where, 'Cannot move node. The root node cannot have children of type other than PAGE')
  }
  if (child.type === 'page') fail(where, 'Cannot move node. Pages lie on the root')
  if (child.id === into.id || scene.below(child.id).some((inner) => inner.id === into.id)) {
    fail(where, 'Cannot move node. New parent would create a parenting cycle')
  }
  needLoaded(run, into, where)
  const z = index === null ? scene.above(child) : depthAt(run, into, child, index)
  const { page: _, ...props } = child.props
  const onPage = into.type === 'page' && into.id !== scene.firstPage()
  run.write((writer: Writer) => {
    writer.update(child.id, {
      parent: into.type === 'page' ? null : into.id,
      z,
      props: onPage ? { ...props, page: into.id } : props,
    })
  })
}

/** A depth before the sibling at this index and after the one before it. */
function depthAt({ host }: PluginRun, into: Item, child: Item, index: number): number {
  const siblings = host.scene.children(into.id).filter((sibling) => sibling.id !== child.id)
  if (index === siblings.length) return host.scene.above(child)
  if (index < 0 || index > siblings.length) {
    fail('insertChild', `Index ${index} is not among the ${siblings.length} siblings`)
  }
  const after = siblings[index]?.z ?? 0
  const before = siblings[index - 1]?.z ?? after - 1
  return (before + after) / 2
}

/** Beside the original, in the same parent; with plugin data unless the option says otherwise (F12). */
function clone(run: PluginRun, item: Item): Ref {
  const { document, options } = run.host
  const id = run.write((writer) => {
    const copies = copyItems(document, writer, [item], { dx: 0, dy: 0 })
    if (!options.clonesCarryData)
      for (const copy of copies.values()) writer.update(copy, { data: {} })
    return copies.get(item.id) ?? item.id
  })
  return run.refTo(id) ?? fail('clone', 'Cloning failed')
}
