import type { Actor, BoardDocument } from '../../document/document.ts'

/**
 * Joins what a plugin writes into steps of its window's history: one for a whole run, unless the plugin ends a step
 * with `commitUndo` (F23). Joining waits until somebody looks, because it copies the step.
 */
export class UndoSteps {
  private readonly document: BoardDocument
  private readonly actor: Actor
  private open = 0

  constructor(document: BoardDocument, actor: Actor) {
    this.document = document
    this.actor = actor
  }

  /** One more write has entered the history. */
  wrote(): void {
    this.open++
  }

  /** Makes one step of the open writes. Further writes still belong to it. */
  join(): void {
    if (this.open < 2) return
    this.document.joinHistory(this.actor.client, this.open)
    this.open = 1
  }

  /** Ends the step: for `commitUndo`, and when the user does something by hand in between. */
  end(): void {
    this.join()
    this.open = 0
  }

  /** `triggerUndo`: back to the last end of a step; where nothing was written since, the step before goes. */
  undo(): void {
    this.end()
    this.document.undo(this.actor)
  }
}
