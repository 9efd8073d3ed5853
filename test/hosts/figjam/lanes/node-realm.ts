import { bootSource, lineTo } from '../facade/source.ts'
import type { Dispatch } from '../facade/bridge.ts'
import type { MakeWorld } from './world.ts'

/** As much of Node as this needs: the emulated host is type-checked without Node's types, because pages use it too. */
declare const process: {
  getBuiltinModule(name: 'node:vm'): {
    createContext(globals: object): object
    runInContext(code: string, context: object, options: { filename: string }): unknown
  }
}

/**
 * V8 with a realm of its own (`node:vm`): nothing of Node is in reach, only what the host gives. Not for pages, but
 * harmless to import there.
 */
export const inNodeRealm: MakeWorld = (parts) => {
  const vm = process.getBuiltinModule('node:vm')
  const context = vm.createContext({ __line: lineTo(parts.op) })
  const run = (code: string) => vm.runInContext(code, context, { filename: 'code.js' })
  // Parts of V8 that Figma's engine does not have (§3.3).
  run('delete globalThis.Intl; delete globalThis.WebAssembly')
  const dispatch = run(bootSource(parts)) as Dispatch
  return { globals: null, dispatch, evaluate: (code) => void run(code) }
}
