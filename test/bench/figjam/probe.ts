/** One count as it arrived in the panel, in milliseconds since 1970. */
export interface Painted {
  /** When the answer with the board came in. */
  readonly received: number
  /** When the numbers on the panel had changed in its document. */
  readonly changed: number
  /** When the frame with them had been drawn. */
  readonly painted: number
}

/**
 * Runs in every frame before its own scripts, and watches the panel from inside; the panel's file stays as it was built.
 * Tells the page around it of each count that changed a number. Self-contained: only its source text gets there.
 */
export function probe(): void {
  if (window.parent === window) return
  const now = (): number => performance.timeOrigin + performance.now()
  const numbers = (): string => document.querySelector('.numbers, .numbers-line')?.textContent ?? ''
  let received = 0
  let shown = ''

  addEventListener('message', ({ data }: MessageEvent<{ pluginMessage?: { value?: unknown } }>) => {
    const value = data.pluginMessage?.value
    if (typeof value === 'object' && value !== null && 'far' in value) received = now()
  })

  new MutationObserver(() => {
    const before = shown
    shown = numbers()
    if (received === 0 || before === '' || shown === before) return
    const [at, changed] = [received, now()]
    received = 0
    requestAnimationFrame(() => {
      // What is asked for in a frame comes after it was drawn.
      setTimeout(() =>
        parent.postMessage({ painted: { received: at, changed, painted: now() } }, '*'),
      )
    })
  }).observe(document, { subtree: true, childList: true, characterData: true })
}
