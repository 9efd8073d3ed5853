import type { Board, Clock } from '../../../shared/board/board.ts'
import { en } from '../../../shared/language/en.ts'
import { packs } from '../../../shared/language/pack.ts'
import { troubleText } from '../../../shared/panel/trouble-text.ts'
import { createSession } from '../../../shared/session/create-session.ts'
import type { Jobs } from '../../../shared/session/jobs.ts'
import { localJobs } from '../../../shared/session/local-jobs.ts'
import type { Session } from '../../../shared/session/session.ts'
import { stations } from '../../../shared/workshop/stations.ts'
import type { BoardDocument } from '../../hosts/document/document.ts'
import type { HostRules } from '../../hosts/document/people.ts'
import { createPerson } from '../../hosts/document/person.ts'
import type { Stage } from '../../rehearsal/people/scripts.ts'

/** Who runs the workshop; everybody else has no panel. */
export type Facilitator = 'ana' | 'ben'

/** A facilitator's panel: the session that the plugin runs, over the plugin's own board. */
export interface HostPanel {
  readonly session: Session
  readonly board: Board
  /** What the panel says of its troubles, word for word. */
  says(): readonly string[]
  /** As the host closes it: the page is gone, whatever it was doing. */
  close(): void
  /** Closes it as it asks for something for the k-th time from now on (k counts from 1). */
  closeAt(k: number): void
  /** How often it has asked for something since. */
  asks(): number
}

/** What a panel needs of its host to be closed at a certain moment. */
export function closing(close: () => void) {
  let asked = 0
  let last = Infinity
  return {
    close,
    closeAt: (k: number) => {
      asked = 0
      last = k
    },
    asks: () => asked,
    /** To be called with every request, before it is carried out. */
    ask: () => {
      asked += 1
      if (asked === last) close()
    },
  }
}

/** A board in a host, the plugin in its windows, and people who act on it by hand. */
export interface HostRoom extends Stage {
  /** The host as sentences name it. */
  readonly host: string
  readonly now: () => number
  /** Opens the panel in this person's window; theirs stays the same browser. */
  open(who?: Facilitator): Promise<HostPanel>
  /** Lets time pass until the work is done. */
  run<Result>(work: Promise<Result>): Promise<Result>
  pass(ms: number): Promise<void>
  /**
   * From now on what the app asks of the host is counted (from 1), and what `fails` says so of fails.
   * @param which only requests of these names
   */
  failWhen(fails: (asked: number) => boolean, which?: RegExp): void
  /** How much was asked since `failWhen`. */
  asked(): number
}

/** Puts a panel together as the plugins do it. `jobsOf` is given what carries jobs out in the panel itself. */
export function panelOver(
  { host, clock }: { readonly host: string; readonly clock: Clock },
  board: Board,
  panel: string,
  jobsOf: (local: Jobs) => Jobs = (local) => local,
): Pick<HostPanel, 'session' | 'board' | 'says'> {
  const deps = { board, clock, stations, packs, panel }
  let ids = 0
  const session = createSession({
    ...deps,
    jobs: jobsOf(localJobs(deps)),
    newId: () => `${panel}-${++ids}`,
  })
  return {
    session,
    board,
    says: () =>
      session.view.troubles.map((trouble) =>
        troubleText(en, host, trouble, session.view, clock.now()),
      ),
  }
}

/** A place for the scripted people of the rehearsal. */
export const stageOn = (document: BoardDocument, rules: HostRules): Stage => ({
  document,
  rules,
  as: ({ id, name }) => {
    if (!document.users().some((user) => user.id === id)) {
      document.setUser({ id, name, role: 'editor', online: true })
    }
    return createPerson(document, rules, { user: id, client: `hand of ${id}` })
  },
})

/** Lets time pass until so many items lie on the board. */
export async function untilDrawn(
  { document, pass }: Pick<HostRoom, 'document' | 'pass'>,
  count: number,
): Promise<void> {
  while (document.items().length < count) await pass(200)
}
