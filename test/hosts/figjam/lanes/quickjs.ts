import { newQuickJSWASMModule } from 'quickjs-emscripten'
import type { QuickJSContext, QuickJSHandle, QuickJSWASMModule } from 'quickjs-emscripten'
import type { Answer } from '../facade/bridge.ts'
import { bootSource, lineTo } from '../facade/source.ts'
import type { MakeWorld, World, WorldParts } from './world.ts'

/** How long one turn of a script may take before it counts as an endless loop. Milliseconds of real time. */
const turnMs = 5000

/**
 * Worlds in a real QuickJS, the family of engines that Figma's own sandbox almost surely belongs to (§3.1). Each call
 * loads a module of its own (about 20 ms).
 */
export async function quickJSWorlds(): Promise<MakeWorld> {
  const quickJS = await newQuickJSWASMModule()
  return (parts) => createWorld(quickJS, parts)
}

function createWorld(quickJS: QuickJSWASMModule, parts: WorldParts): World {
  const runtime = quickJS.newRuntime()
  // Without a limit of its own a deep recursion takes the whole WebAssembly module down.
  runtime.setMaxStackSize(512 * 1024)
  runtime.setMemoryLimit(256 * 1024 * 1024)
  let deadline = Infinity
  runtime.setInterruptHandler(() => performance.now() > deadline)
  const vm = runtime.newContext()
  let depth = 0
  let over = false

  /** One entry into the engine. Promises go on when the outermost entry is over, as in any engine. */
  const enter = (work: () => void) => {
    if (depth === 0) deadline = performance.now() + turnMs
    depth++
    try {
      work()
      if (depth === 1) drain()
    } finally {
      depth--
      if (over && depth === 0) free()
    }
  }

  /** The engine aborts where a handle of this side is left: this is the one that lives as long as the world. */
  const free = () => {
    dispatch.dispose()
    vm.dispose()
    runtime.dispose()
  }

  const drain = () => {
    while (runtime.hasPendingJob()) {
      const done = runtime.executePendingJobs()
      if (done.error) throw thrown(vm, done.error)
      done.dispose()
    }
  }

  const line = lineTo(parts.op)
  expose(vm, '__line', {
    send: (text) => answerTo(vm, line.send(vm.getString(text))),
    number: (text) => vm.newNumber(line.number(vm.getString(text))),
    get: (code) => answerTo(vm, line.get(vm.getNumber(code))),
  })

  const evaluated = (code: string): QuickJSHandle => {
    const result = vm.evalCode(code, 'code.js')
    if (result.error) throw thrown(vm, result.error)
    return result.value
  }
  const dispatch = evaluated(bootSource(parts))

  return {
    globals: null,
    evaluate: (code) => enter(() => evaluated(code).dispose()),
    dispatch: (name, args) =>
      enter(() =>
        withHandle(vm.newString(name), (first) =>
          withHandle(vm.newString(args), (second) => {
            const result = vm.callFunction(dispatch, vm.undefined, first, second)
            if (result.error) throw thrown(vm, result.error)
            result.value.dispose()
          }),
        ),
      ),
    dispose: () => {
      over = true
      if (depth === 0) free()
    },
  }
}

type HostFunction = (argument: QuickJSHandle) => QuickJSHandle

/** An object of functions of this side, as a global of the engine. */
function expose(
  vm: QuickJSContext,
  name: string,
  functions: { readonly [name: string]: HostFunction },
): void {
  withHandle(vm.newObject(), (object) => {
    for (const [key, work] of Object.entries(functions)) {
      withHandle(vm.newFunction(key, work), (value) => vm.setProp(object, key, value))
    }
    vm.setProp(vm.global, name, object)
  })
}

function answerTo(vm: QuickJSContext, answer: Answer): QuickJSHandle {
  if (typeof answer === 'string') return vm.newString(answer)
  if (typeof answer === 'number') return vm.newNumber(answer)
  if (answer === undefined) return vm.undefined
  return answer ? vm.true : vm.false
}

function withHandle<Result>(
  handle: QuickJSHandle,
  work: (handle: QuickJSHandle) => Result,
): Result {
  try {
    return work(handle)
  } finally {
    handle.dispose()
  }
}

/** What the engine threw, as an error of this side. Disposes the handle. */
function thrown(vm: QuickJSContext, handle: QuickJSHandle): Error {
  const value = vm.dump(handle) as unknown
  handle.dispose()
  const { name = 'Error', message = String(value) } = (value ?? {}) as Partial<Error>
  return Object.assign(new Error(message), { name })
}
