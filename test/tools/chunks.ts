import { resolve } from 'node:path'
import type { Rolldown } from 'vite'

/** Name of a chunk → the module that it begins with. A module of several belongs to the first of them. */
type Beginnings = readonly (readonly [chunk: string | null, module: string])[]

/**
 * Puts every module into the first chunk that cannot do without it, so that each is one file that packs well, and
 * nobody loads what only a later one needs. What belongs to none is left to the bundler.
 */
export function chunksOf(root: string, beginnings: Beginnings): Rolldown.CodeSplittingNameFunction {
  const chunks = new Map<string, string | null>()
  let known = false
  return (id, context) => {
    const follow = (module: string, chunk: string | null): void => {
      if (chunks.has(module)) return
      chunks.set(module, chunk)
      for (const needed of context.getModuleInfo(module)?.importedIds ?? []) follow(needed, chunk)
    }
    if (!known) for (const [chunk, module] of beginnings) follow(resolve(root, module), chunk)
    known = true
    return chunks.get(id) ?? null
  }
}
