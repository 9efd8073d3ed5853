import { createCodec } from './codec.ts'
import { createEvents } from './events.ts'
import { createFacade } from './facade.ts'
import { createObjects } from './objects.ts'

/**
 * The facade as the source text of one expression, for an engine of its own. Its value is a function of
 * `(op, tablesJson, guard, html)` that gives `{ globals, dispatch }`.
 *
 * The very functions that run beside the host in the other lane are printed here, so both lanes test the same facade.
 * `__name` is what esbuild (in tsx) wraps functions with to keep their names.
 */
export function facadeSource(): string {
  return `(function () {
  'use strict'
  var __name = function (value) { return value }
  var createCodec = ${createCodec}
  var createEvents = ${createEvents}
  var createObjects = ${createObjects}
  var createFacade = ${createFacade}
  return function (op, tables, guard, html) {
    return createFacade({
      op: op, tables: JSON.parse(tables), guard: guard, html: html,
      createCodec: createCodec, createEvents: createEvents, createObjects: createObjects,
    })
  }
})()`
}
