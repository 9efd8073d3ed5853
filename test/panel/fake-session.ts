import type { Session } from '../../shared/session/session.ts'
import { readWorkshopFile } from '../../shared/workshop/workshop-file.ts'
import type { SessionView } from '../../shared/session/view.ts'
import { readDeckFile } from '../../shared/workshop/deck-file.ts'

export interface FakeSession extends Session {
  /** Names of the actions that the panel asked for, with their arguments. */
  readonly asked: readonly (readonly [string, ...unknown[]])[]
  /** Hands the panel another view, as a count or another panel would. */
  become(view: SessionView): void
}

/** A session that does nothing but remember what it was asked: the panel alone is under test. */
export function fakeSession(first: SessionView): FakeSession {
  const asked: (readonly [string, ...unknown[]])[] = []
  const listeners = new Set<(view: SessionView) => void>()
  let view = first
  const become = (next: SessionView): void => {
    view = next
    for (const listener of listeners) listener(next)
  }
  const note =
    (name: string) =>
    (...values: readonly unknown[]): void => {
      asked.push([name, ...values])
    }
  const act =
    (name: string) =>
    async (...values: readonly unknown[]): Promise<void> =>
      note(name)(...values)

  return {
    asked,
    become,
    get view() {
      return view
    },
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    keep(key, text) {
      note('keep')(key, text)
      become({ ...view, kept: { ...view.kept, [key]: text } })
    },
    start: act('start'),
    close: note('close'),
    attend: note('attend'),
    countNow: act('countNow'),
    lay: act('lay'),
    addStations: act('addStations'),
    setForm: act('setForm'),
    cancelLaying: note('cancelLaying'),
    finishLaying: act('finishLaying'),
    clearLaying: act('clearLaying'),
    removeStation: act('removeStation'),
    forgetStation: act('forgetStation'),
    putBackStation: act('putBackStation'),
    takeInCopies: act('takeInCopies'),
    changeRound: act('changeRound'),
    startVote: act('startVote'),
    stopVote: act('stopVote'),
    voteAgain: act('voteAgain'),
    reopenVote: act('reopenVote'),
    addMinute: act('addMinute'),
    adopt: act('adopt'),
    release: act('release'),
    markHere: act('markHere'),
    putResultOnBoard: act('putResultOnBoard'),
    decide: act('decide'),
    stationAction: act('stationAction'),
    changeSettings: act('changeSettings'),
    setLanguage: act('setLanguage'),
    changeDeck: act('changeDeck'),
    resetDeck: act('resetDeck'),
    blankDeck: act('blankDeck'),
    async importDeck(text) {
      note('importDeck')(text)
      return view.deck ? readDeckFile(text, view.deck.shipped).problems : []
    },
    setDecider: act('setDecider'),
    setDepartments: act('setDepartments'),
    changePerson: act('changePerson'),
    addPeople: act('addPeople'),
    identify: act('identify'),
    undoCopy: act('undoCopy'),
    confirmMove: note('confirmMove'),
    startAfresh: act('startAfresh'),
    runTogether: act('runTogether'),
    takeOver: act('takeOver'),
    exportWorkshop: async (people) => {
      note('exportWorkshop')(people)
      return '{}'
    },
    importWorkshop: async (text) => {
      note('importWorkshop')(text)
      return readWorkshopFile(text)
    },
    removeNames: act('removeNames'),
    removeEverything: act('removeEverything'),
    show: note('show'),
    showStation: note('showStation'),
    dismiss: note('dismiss'),
    tryAgain: act('tryAgain'),
  }
}
