import { bounds, wire, type Request, type Verb } from '../shared/board/messages.ts'
import {
  isFlag,
  isNumber,
  isObject,
  listOf,
  oneOf,
  orNull,
  shapeOf,
  textUpTo,
  type Check,
} from './checks.ts'

const word = textUpTo(bounds.word)
const text = textUpTo(bounds.text)
const ids = listOf(word, bounds.list)
const shelf = oneOf('board', 'mine')
const point = shapeOf({ x: isNumber, y: isNumber })
const size = shapeOf({ width: isNumber, height: isNumber })
const rect = shapeOf({ left: isNumber, top: isNumber, width: isNumber, height: isNumber })
const colour: Check = (value) => typeof value === 'string' && /^#[0-9A-Fa-f]{6}$/.test(value)

const tag = shapeOf(
  { v: isNumber, workshop: word, station: word, kind: word, key: word, ord: isNumber },
  { card: word, row: word, laid: word },
)

const sceneText = shapeOf(
  { words: text, size: isNumber },
  { bold: isFlag, colour, align: oneOf('left', 'center'), valign: oneOf('top', 'middle') },
)

const newItem = shapeOf({
  item: shapeOf(
    { is: oneOf('area', 'card', 'box', 'text', 'field', 'chip') },
    {
      fill: colour,
      border: shapeOf({ colour, width: isNumber }, { dashed: isFlag }),
      round: isNumber,
      text: sceneText,
      on: word,
    },
  ),
  at: rect,
  tag: orNull(tag),
  area: orNull(word),
  inset: point,
})

const itemChange = shapeOf(
  { id: word },
  { text, textSize: isNumber, fill: colour, ink: colour, tag, to: point, size },
)

/** What each verb takes. */
const expected: { readonly [verb in Verb]: readonly Check[] } = {
  hello: [],
  read: [],
  freeSpace: [size, orNull(point)],
  create: [listOf(newItem, bounds.list)],
  change: [listOf(itemChange, bounds.list)],
  remove: [ids],
  load: [shelf, word],
  save: [shelf, word, text],
  people: [],
  show: [ids],
  say: [textUpTo(bounds.say)],
  startTimer: [isNumber],
  stopTimer: [],
  resize: [size],
  elsewhere: [],
}

const isVerb = (value: unknown): value is Verb =>
  typeof value === 'string' && Object.prototype.hasOwnProperty.call(expected, value)

/**
 * A request of the panel, with what is wrong about its arguments, if anything; or the reason why the message is none,
 * and nobody waits for an answer to it.
 */
export function readRequest(
  message: unknown,
): { readonly request: Request; readonly wrong: string | null } | { readonly ignored: string } {
  if (!isObject(message)) return { ignored: 'not a message' }
  const { wire: version, id, verb, args } = message
  if (version !== wire) return { ignored: 'not a message of this version' }
  if (typeof id !== 'string' || !word(id)) return { ignored: 'a request without an id' }
  if (!isVerb(verb)) return { ignored: 'a request for nothing we do' }
  if (!Array.isArray(args)) return { ignored: 'a request without arguments' }
  const checks = expected[verb]
  const fits = args.length === checks.length && checks.every((check, at) => check(args[at]))
  const wrong = fits ? null : `${verb} was asked with arguments it does not take`
  return { request: { wire, id, verb, args }, wrong }
}
