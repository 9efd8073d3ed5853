import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describeContainers } from './containers-contract.ts'
import type { MakeTrial, Trial } from './harness.ts'
import { describeItems } from './items-contract.ts'
import { describeNotes } from './notes-contract.ts'
import { describeStore } from './store-contract.ts'

/** The trial of the test that runs. */
export type Now = () => Trial

/** What any board must do, whatever its host. Run over every implementation of the port. */
export function describeBoard(name: string, makeBoard: MakeTrial): void {
  describe(`${name} keeps the board's contract`, () => {
    let trial: Trial
    const now: Now = () => trial

    beforeEach(async () => {
      trial = await makeBoard()
    })

    afterEach(async () => {
      await trial.close()
      expect(trial.leaks()).toEqual([])
    })

    it('begins empty, with a capability for everything that differs between hosts', async () => {
      expect(await trial.board.read()).toEqual({ notes: [], items: [], unread: [] })
      const { can } = trial.board
      expect(can.entryBytes).toBeGreaterThanOrEqual(30_000)
      expect(can.batch).toBeGreaterThanOrEqual(1)
      expect(can.reads.size).toBeGreaterThanOrEqual(1)
      expect(can.reads.everyMs).toBeGreaterThan(0)
      expect(can.timer).toBe(trial.board.timer !== undefined)
    })

    it('knows who is here, and who of them is this person', async () => {
      const people = await trial.board.people()
      expect(people.filter(({ me }) => me).map(({ name: own }) => own)).toEqual([
        trial.people[0].author.name,
      ])
      expect(people.map((one) => one.name)).toContain(trial.people[1].author.name)
    })

    describeItems(now)
    describeContainers(now)
    describeNotes(now)
    describeStore(now)
  })
}
