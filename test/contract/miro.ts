import type { Miro } from '@mirohq/websdk-types'
import { createMiroBoard, type MiroBoard } from '../../plugin-miro/board/miro-board.ts'
import { hues, type Hue } from '../../shared/board/snapshot.ts'
import { hueOfMiro } from '../../shared/votes/hue-of-miro.ts'
import {
  createMiroHost,
  manualScheduler,
  stickyColours,
  type ManualScheduler,
  type MiroHost,
  type MiroOptions,
} from '../hosts/miro/index.ts'
import type { Hand, MakeTrial, Trial } from './harness.ts'

const names = { ana: 'Ana', ben: 'Ben' }
type User = keyof typeof names
const pluginId = 'prep-kitchen'

/** A trial with its host in reach, for tests that look at calls, credits and faults. */
export interface MiroTrial extends Trial {
  readonly host: MiroHost
  readonly scheduler: ManualScheduler
  readonly miro: Miro
  /** Opens one more page of the plugin: its board has its own ledger, and its own local store where none is given. */
  open(user: User, page?: 'headless' | 'panel', kept?: Map<string, string>): MiroBoard
  /** Lets time pass until the work is done. */
  until<Result>(work: Promise<Result>): Promise<Result>
  /** Lets time pass in steps so small that whatever begins in one is over in it. */
  pass(ms: number): Promise<void>
}

/** The plugin's board over an emulated Miro, with any of its unknowns switched. */
export async function openMiroTrial(
  options: Partial<MiroOptions> = {},
  kept: Map<string, string> = new Map(),
): Promise<MiroTrial> {
  const scheduler = manualScheduler()
  const host = createMiroHost({ scheduler, ...options })
  const { control } = host
  const miroOf = (user: User, page: 'headless' | 'panel') =>
    host.miro({ user, name: names[user], app: pluginId, page })
  const open: MiroTrial['open'] = (user, page = 'panel', own = new Map()) =>
    boardOf(miroOf(user, page), scheduler, own)

  const until: MiroTrial['until'] = async (work) => {
    let done = false
    const finished = work.finally(() => {
      done = true
    })
    // Who awaits the work hears of its failure; here it only ends the loop.
    finished.catch(() => undefined)
    while (!done) {
      await new Promise<void>((resolve) => setImmediate(resolve))
      if (!done && scheduler.waiting() > 0) await scheduler.advance(100)
    }
    return finished
  }

  const pass: MiroTrial['pass'] = async (ms) => {
    for (let left = ms; left > 0; left -= 1_000) {
      await scheduler.advance(Math.min(left, 1_000))
      await new Promise<void>((resolve) => setImmediate(resolve))
    }
  }

  const miro = miroOf('ana', 'panel')
  const board = boardOf(miro, scheduler, kept)
  miroOf('ben', 'headless')
  const trial: MiroTrial = {
    host,
    scheduler,
    miro,
    board,
    open,
    until,
    pass,
    people: [handOf(host, 'ana'), handOf(host, 'ben')],
    join: async () => open('ben'),
    settle: () => scheduler.advance(board.can.settleMs),
    count: () => control.document.items().filter(({ type }) => !invisible.includes(type)).length,
    close: async () => {
      for (const user of ['ana', 'ben']) control.closeTab(`${user}-tab`)
      await scheduler.advance(0)
    },
    leaks: () =>
      Object.entries(control.leaks()).flatMap(([what, held]) =>
        held > 0 ? [`${held} ${what}`] : [],
      ),
  }
  return trial
}

/** What is on the board but is nothing that lies there. */
const invisible = ['stored', 'group', 'tag']

/** Without an identity scope a panel knows its own person only once it has drawn something: so it has. */
export const makeMiroTrial =
  (options: Partial<MiroOptions> = {}): MakeTrial =>
  async () => {
    const trial = await openMiroTrial(options)
    const at = { left: 0, top: 0, width: 100, height: 100 }
    const item = { is: 'area', box: at, fill: '#FFFFFF' } as const
    const made = await trial.board.create([{ item, at, tag: null, area: null }], () => false)
    await trial.board.remove(made)
    return trial
  }

function boardOf(miro: Miro, scheduler: ManualScheduler, kept: Map<string, string>): MiroBoard {
  return createMiroBoard(miro, scheduler, {
    local: () => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, text) => void kept.set(key, text),
      removeItem: (key) => void kept.delete(key),
    }),
  })
}

function handOf(host: MiroHost, user: User): Hand {
  const { control } = host
  const hand = control.person(`${user}-tab`)
  return {
    author: { id: user, name: names[user] },
    sticky: ({ x, y }, text, hue) =>
      hand.placeSticky({
        x,
        y,
        ...(text === undefined ? {} : { text }),
        ...(hue === undefined ? {} : { fill: fillOf(hue) }),
      }),
    stamp: () => {
      throw new Error('Miro has no stamps')
    },
    write: hand.write,
    drag: (ids, by) => hand.drag([...ids], by),
    duplicate: (ids, by) => hand.duplicate([...ids], by),
    remove: (ids) => hand.remove([...ids]),
    lock: (ids, locked) => hand.lock([...ids], locked),
  }
}

/** Miro's plainest colour of that hue. */
function fillOf(hue: Hue): string {
  const fills = Object.keys(stickyColours).filter((name) => hueOfMiro(name) === hue)
  return fills.find((name) => name === hue) ?? fills[0] ?? hues[0]
}
