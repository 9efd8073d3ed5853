/** Miro's panel in CSS pixels: as wide as this always, with padding on both sides, as high as the window (E36). */
export const panelSize = { width: 368, padding: 24, content: 320 } as const

/** A modal as it opens where the app does not say (docs). */
export const modalSize = { width: 800, height: 600 } as const
