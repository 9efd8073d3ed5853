/** What the headless page hands to the panel that it opens. */
export type PanelData = {
  /** The id of this browser tab, by which the two pages find each other. */
  readonly tab: string
}
