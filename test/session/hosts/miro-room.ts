import { headlessJobs } from '../../../plugin-miro/jobs/headless-jobs.ts'
import { panelJobs } from '../../../plugin-miro/jobs/panel-jobs.ts'
import { en } from '../../../shared/language/en.ts'
import { packs } from '../../../shared/language/pack.ts'
import { runJob } from '../../../shared/session/run-job.ts'
import { stations } from '../../../shared/workshop/stations.ts'
import { openMiroTrial, type MiroTrial } from '../../contract/miro.ts'
import { createMiroRules, withDefaults, type MiroOptions } from '../../hosts/miro/index.ts'
import { closing, panelOver, stageOn, type Facilitator, type HostRoom } from './host-room.ts'

export interface MiroRoom extends HostRoom {
  readonly trial: MiroTrial
}

/** The plugin on an emulated Miro. Each tab has its headless page, as the icon's click leaves it there. */
export async function miroRoom(options: Partial<MiroOptions> = {}): Promise<MiroRoom> {
  const trial = await openMiroTrial(options)
  const {
    scheduler: clock,
    host: { control },
  } = trial
  const { host } = en.hosts.miro
  const kept = { ana: new Map<string, string>(), ben: new Map<string, string>() }
  const serving = new Set<Facilitator>()
  /** Told of each request of the panel in a tab. */
  const asking = new Map<string, () => void>()
  let panels = 0
  let asked = 0
  let fails: (asked: number) => boolean = () => false
  let which = /./
  control.faults.plan(
    ({ method, client, page }) => {
      if (page === 'panel') asking.get(client)?.()
      // Listening asks nothing of the board.
      if (/^ui\.|onValue$|\.on$|\.off$/.test(method) || !which.test(method)) return false
      asked += 1
      return fails(asked)
    },
    new Error('An unknown error occurred: something went wrong.'),
    { times: Infinity },
  )

  const serve = async (who: Facilitator) => {
    if (serving.has(who)) return
    serving.add(who)
    const board = trial.open(who, 'headless', kept[who])
    const tab = `tab-of-${who}`
    const run: Parameters<typeof headlessJobs>[0]['run'] = (job, cancel, report) =>
      runJob(job, { board, clock, stations, packs, panel: tab, cancel, report })
    await trial.until(headlessJobs({ store: board.store, clock, tab, run }))
  }

  return {
    ...stageOn(control.document, createMiroRules(withDefaults(options))),
    host,
    trial,
    now: clock.now,
    open: async (who = 'ana') => {
      await serve(who)
      const board = trial.open(who, 'panel', kept[who])
      const panel = panelOver({ host, clock }, board, `panel-${++panels}`, (local) =>
        panelJobs({ store: board.store, clock, tab: `tab-of-${who}`, local }),
      )
      const client = `${who}-tab`
      const end = closing(() => control.close(client, 'panel'))
      asking.set(client, end.ask)
      await trial.until(panel.session.start())
      return { ...panel, ...end }
    },
    run: trial.until,
    pass: trial.pass,
    failWhen: (when, names = /./) => {
      asked = 0
      fails = when
      which = names
    },
    asked: () => asked,
  }
}
