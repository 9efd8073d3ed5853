import type { Stop } from '../../shared/board/board.ts'

/** The two ends of FigJam's wall as the panel has them. What comes in may be anything, from anybody. */
export interface Channel {
  post(message: unknown): void
  listen(listener: (message: unknown) => void): Stop
}

/** The panel's own window: the sandbox speaks through its parent, and nobody else is listened to. */
export const windowChannel = (panel: Window): Channel => ({
  // Figma's frame around the panel changes with its version; only its own code can be the parent.
  post: (pluginMessage) => panel.parent.postMessage({ pluginMessage }, '*'),
  listen: (listener) => {
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      if (source !== panel.parent || typeof data !== 'object' || data === null) return
      if ('pluginMessage' in data) listener(data.pluginMessage)
    }
    panel.addEventListener('message', hear)
    return () => panel.removeEventListener('message', hear)
  },
})
