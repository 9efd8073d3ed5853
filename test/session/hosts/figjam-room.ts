import { en } from '../../../shared/language/en.ts'
import { makeFigjamTrial, openPanel, type FigjamTrial } from '../../contract/figjam.ts'
import type { FigjamHostOptions } from '../../hosts/figjam/index.ts'
import { closing, panelOver, stageOn, type HostRoom } from './host-room.ts'

export interface FigjamRoom extends HostRoom {
  readonly trial: FigjamTrial
}

/** The plugin on an emulated FigJam, where the panel itself carries jobs out. */
export async function figjamRoom(options: FigjamHostOptions = {}): Promise<FigjamRoom> {
  const trial = await makeFigjamTrial(options)()
  const {
    scheduler: clock,
    host: emulated,
    clients: [ana, ben],
  } = trial
  const { host } = en.hosts.figjam
  const clients = { ana, ben }
  let panels = 0
  let asked = 0
  let fails: (asked: number) => boolean = () => false
  let which = /./
  emulated.faults.before = (name, _, member) => {
    if ((name !== 'call' && name !== 'ask') || !which.test(member)) return
    asked += 1
    if (fails(asked)) throw new Error('Something went wrong')
  }

  const run: HostRoom['run'] = async (work) => {
    let done = false
    const finished = work.finally(() => {
      done = true
    })
    // Who awaits the work hears of its failure; here it only ends the loop.
    finished.catch(() => undefined)
    while (!done) {
      await new Promise<void>((resolve) => setImmediate(resolve))
      if (!done) await clock.pass(100)
    }
    return finished
  }

  return {
    ...stageOn(emulated.document, emulated.rules),
    host,
    trial,
    now: clock.now,
    open: async (who = 'ana') => {
      const opened = await openPanel(emulated, clients[who])
      const panel = panelOver({ host, clock }, opened.board, `panel-${++panels}`)
      const end = closing(() => opened.run.close())
      const { post } = opened.channel
      Object.assign(opened.channel, {
        post: (message: unknown) => {
          end.ask()
          if (opened.state()) post(message)
        },
      })
      await run(panel.session.start())
      return { ...panel, ...end }
    },
    run,
    pass: clock.pass,
    failWhen: (when, names = /./) => {
      asked = 0
      fails = when
      which = names
    },
    asked: () => asked,
  }
}
