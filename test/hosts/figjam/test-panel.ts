import type { Mount, PanelPort, PanelState } from './plugin/panel.ts'

/** A panel without a browser: what it got, what it looks like, and a way to answer. */
export interface TestPanel {
  readonly mount: Mount
  readonly received: unknown[]
  /** Null before `showUI` and after `close`. */
  state: PanelState | null
  port: PanelPort | null
  /** As the panel's script would: `parent.postMessage({ pluginMessage }, '*')`. */
  say(pluginMessage: unknown): void
}

/** @param loads whether the panel is ready as soon as it is shown */
export function createTestPanel(loads = true): TestPanel {
  const panel: TestPanel = {
    received: [],
    state: null,
    port: null,
    say: (pluginMessage) => panel.port?.post({ pluginMessage }),
    mount: (state, port) => {
      panel.state = state
      panel.port = port
      if (loads) port.loaded()
      return {
        receive: ({ pluginMessage }) => void panel.received.push(pluginMessage),
        update: (next) => void (panel.state = next),
        close: () => {
          panel.state = null
          panel.port = null
        },
      }
    },
  }
  return panel
}
