/* oxlint-disable typescript/no-implied-eval -- running a script is what this is for */
import { createCodec } from '../facade/codec.ts'
import { createEvents } from '../facade/events.ts'
import { createFacade } from '../facade/facade.ts'
import { createObjects } from '../facade/objects.ts'
import { globalNames } from './world.ts'
import type { MakeWorld } from './world.ts'

/** Globals of pages and of Node that a plugin's sandbox does not have (§3.3). */
const absent = [
  'window',
  'self',
  'globalThis',
  'document',
  'process',
  'require',
  'localStorage',
  'location',
  'navigator',
  'fetch',
  'Intl',
  'URL',
  'TextEncoder',
  'TextDecoder',
  'performance',
  'crypto',
  'queueMicrotask',
  'structuredClone',
  'requestAnimationFrame',
]

/**
 * The script runs in the host's own realm, inside a function that hides what the sandbox does not have. That is a
 * stage set, no jail: it is for one's own plugin, in a page or a test.
 */
export const inThisRealm: MakeWorld = (parts) => {
  const { globals, dispatch } = createFacade({ ...parts, createCodec, createEvents, createObjects })
  return {
    globals,
    dispatch,
    evaluate: (code) => {
      const names = [...globalNames, ...absent]
      const values = globalNames.map((name) => globals[name])
      const script = new Function(...names, code) as (...given: unknown[]) => void
      script(...values)
    },
  }
}
