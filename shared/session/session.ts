import type { Stop } from '../board/board.ts'
import type { ItemId } from '../board/snapshot.ts'
import type { HiddenCards } from '../workshop/deck-changes.ts'
import type { DeckProblem } from '../workshop/deck-problems.ts'
import type { Department, RosterPerson, Workshop } from '../workshop/workshop.ts'
import type { ReadWorkshopFile } from '../workshop/workshop-file.ts'
import type { Round } from '../workshop/round.ts'
import type { SessionView } from './view.ts'

/** What a facilitator chose on the first screen. */
export interface LayChoice {
  readonly form: Workshop['form']
  /** Station kinds in order. */
  readonly kinds: readonly string[]
  readonly departments: readonly Department[]
}

/** What may be changed of a round while it is a draft. */
export type RoundSettings = Partial<
  Pick<
    Round,
    | 'votes'
    | 'perOption'
    | 'over'
    | 'reads'
    | 'names'
    | 'departments'
    | 'departmentBy'
    | 'minimum'
    | 'emoji'
  >
> & { readonly minutes?: number | null }

/**
 * A facilitator's work on one board: everything the panel's buttons do. Actions never throw; what goes wrong ends in
 * `view.troubles`. An action that somebody else has claimed a moment ago is not carried out.
 */
export interface Session {
  readonly view: SessionView
  /** Calls with every new view. */
  watch(listener: (view: SessionView) => void): Stop
  /** Reads the board's documents and, where something is live, the board. Resolves with the first useful view. */
  start(): Promise<void>
  close(): void
  /** What is on screen: reads happen only while visible and while a round is open or a live view is shown. */
  attend(what: { readonly visible: boolean; readonly live: boolean }): void
  countNow(): Promise<void>

  lay(choice: LayChoice): Promise<void>
  addStations(kinds: readonly string[]): Promise<void>
  /** Makes it another kind of workshop; what lies on the board stays. */
  setForm(form: Workshop['form']): Promise<void>
  /** Stops laying and takes everything away that it made. */
  cancelLaying(): void
  /** After a half-laid station was found: draws the rest, or takes it away. */
  finishLaying(): Promise<void>
  clearLaying(): Promise<void>
  /** Takes an area of ours off the board; people's notes stay where they lie. */
  removeStation(station: string): Promise<void>
  /** Forgets an area that is gone from the board, or lays it again. */
  forgetStation(station: string): Promise<void>
  putBackStation(station: string): Promise<void>
  /** The copies on a board made from a copy become the originals. */
  takeInCopies(): Promise<void>

  changeRound(station: string, settings: RoundSettings): Promise<void>
  /** @param early what to do with notes that lie in the boxes already */
  startVote(station: string, early: 'count' | 'leave-out'): Promise<void>
  stopVote(station: string): Promise<void>
  /** A new round on the same station. @param options only these option keys (a run-off); null for all */
  voteAgain(station: string, options: readonly string[] | null): Promise<void>
  /** Opens the stopped round again and counts the board afresh; its closing is kept. */
  reopenVote(station: string): Promise<void>
  addMinute(station: string): Promise<void>
  /** Uses a note as an option of the draft round, or gives it back. */
  adopt(station: string, note: ItemId): Promise<void>
  release(station: string, note: ItemId): Promise<void>

  /** Rewrites the state labels so that this station says "we are here". */
  markHere(station: string): Promise<void>
  putResultOnBoard(station: string): Promise<void>
  decide(station: string, text: string, by: string): Promise<void>
  /**
   * What a station's own view asks for (`write-sentences`, `add-cards` …).
   * @param input what was chosen in the panel for it
   */
  stationAction(
    station: string,
    action: string,
    input?: { readonly [key: string]: string },
  ): Promise<void>
  /** Keeps small answers with the board. @param station its id, or `day`; null takes a value away */
  changeSettings(station: string, change: { readonly [key: string]: string | null }): Promise<void>

  /** The language of board and panel: kept with the workshop, and for this person's next one. */
  setLanguage(code: string): Promise<void>
  /**
   * Keeps a section's words with the board. Areas that stand there keep theirs until they are put there again.
   * @param section `common`, or a kind of area
   * @param words the whole section, in the shape of the shipped one
   * @param hidden what was taken out of its lists for now
   */
  changeDeck(section: string, words: unknown, hidden: HiddenCards): Promise<void>
  /** Back to the shipped words of a section. */
  resetDeck(section: string): Promise<void>
  /** Empties the cards of every area, for a workshop of one's own. */
  blankDeck(): Promise<void>
  /** Takes words and cards from a file. @returns what is wrong with it; then nothing was taken */
  importDeck(text: string): Promise<readonly DeckProblem[]>

  /** This workshop without its votes, as a file for another board. @param people whether their names go with it */
  exportWorkshop(people: boolean): Promise<string>
  /**
   * Prepares an empty board with what such a file says; its areas are laid then. @returns what is in it, or what is
   * wrong with it; then nothing was changed
   */
  importWorkshop(text: string): Promise<ReadWorkshopFile>

  setDecider(name: string): Promise<void>
  setDepartments(departments: readonly Department[]): Promise<void>
  changePerson(id: string, change: Partial<Omit<RosterPerson, 'id'>>): Promise<void>
  addPeople(names: readonly string[]): Promise<void>
  /** The author of notes nobody knows is this person (an id of the roster, or a new name); or is none to count. */
  identify(
    authorKey: string,
    as: { readonly person: string } | { readonly name: string } | 'ignore' | 'several-people',
  ): Promise<void>
  undoCopy(card: ItemId): Promise<void>
  confirmMove(at: number): void

  /**
   * Takes back votes, results, decisions and the list of people. Areas, cards and people's notes stay, so whoever's
   * note still lies in the check-in is on the list again.
   */
  startAfresh(): Promise<void>

  runTogether(): Promise<void>
  takeOver(): Promise<void>
  /** Removes names from the board's documents; results keep their numbers. */
  removeNames(): Promise<void>
  /** Removes everything of ours: items and documents. People's notes stay. */
  removeEverything(): Promise<void>

  show(ids: readonly ItemId[]): void
  showStation(station: string): void
  dismiss(trouble: string): void
  tryAgain(trouble: string): Promise<void>
  /** Keeps a small text for this person in this browser (where the panel stood, an unsaved sentence). */
  keep(key: string, text: string): void
}
