import { boarding } from './board.ts'
import type { Command } from './command.ts'
import { framing } from './frames.ts'
import { keeping } from './keeping.ts'
import { looking } from './looking.ts'
import { ordering } from './order.ts'
import { reading } from './reading.ts'
import { tagging } from './tags.ts'
import { timing } from './timing.ts'
import { showing } from './ui.ts'
import { writing } from './writing.ts'

/** Every call that a page can make, by name. */
export const commands = {
  ...reading,
  ...writing,
  ...framing,
  ...tagging,
  ...keeping,
  ...looking,
  ...ordering,
  ...boarding,
  ...timing,
  ...showing,
}

type Commands = typeof commands
export type Method = keyof Commands
export type Input<M extends Method> =
  Commands[M] extends Command<infer Given, infer _Output> ? Given : never
export type Output<M extends Method> =
  Commands[M] extends Command<infer _Given, infer Result> ? Result : never

/** A page's way to the host. */
export type Call = <M extends Method>(method: M, input: Input<M>) => Promise<Output<M>>
