/** What a panel looks like at the moment. CSS pixels; the position is on the canvas. */
export interface PanelState {
  readonly html: string
  readonly width: number
  readonly height: number
  readonly title: string
  readonly visible: boolean
  readonly position: { readonly x: number; readonly y: number } | null
  readonly themeColors: boolean
}

/** What whoever makes the panel (a page with an iframe, a test) gets from the host. */
export interface PanelPort {
  /** To be called once the document has run its first scripts: what was posted before is delivered now (F25). */
  loaded(): void
  /**
   * What the panel posted to its parent, as `event.data`: only `{ pluginMessage }` reaches the script.
   * @param origin `null` for the sandboxed iframe the host makes of `__html__`
   */
  post(data: unknown, origin?: string): void
}

/** What whoever makes the panel gives back. */
export interface PanelView {
  /** What the panel is to get as `event.data`: `{ pluginMessage, pluginId }`. */
  receive(data: { readonly pluginMessage: unknown; readonly pluginId: string }): void
  /** Size, place or visibility changed. */
  update?(state: PanelState): void
  close?(): void
}

export type Mount = (state: PanelState, port: PanelPort) => PanelView
