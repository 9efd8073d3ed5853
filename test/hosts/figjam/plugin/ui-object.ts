import { expectType, fail } from '../errors.ts'
import { hostObject } from './host-object.ts'
import type { HostObject } from './host-object.ts'
import type { PanelState, PanelView } from './panel.ts'
import { delay } from './pending.ts'
import type { PluginRun } from './run.ts'

interface ShowOptions {
  readonly width?: number
  readonly height?: number
  readonly title?: string
  readonly visible?: boolean
  readonly position?: { x: number; y: number }
  readonly themeColors?: boolean
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

/** `figma.showUI` and `figma.ui`: the panel, and the messages between it and the script (F25). */
export function uiObject(run: PluginRun): {
  showUI: (html: unknown, options: unknown) => void
  object: HostObject
} {
  const { options } = run.host
  const pluginId = run.plugin.manifest.id ?? ''
  let state: PanelState | null = null
  let view: PanelView | null = null
  let loaded = false
  /** Counts panels, so that a closed one is heard no more. */
  let generation = 0
  const queue: unknown[] = []

  const sized = (width: unknown, height: unknown, where: string) => ({
    width: clamp(
      expectType(where, 'width', width, 'number'),
      options.panel.minWidth,
      options.panel.maxWidth,
    ),
    height: clamp(
      expectType(where, 'height', height, 'number'),
      options.panel.minHeight,
      options.panel.maxHeight,
    ),
  })

  const change = (patch: Partial<PanelState>) => {
    if (!state) fail('ui', 'No UI to change. Call figma.showUI first')
    state = { ...state, ...patch }
    view?.update?.(state)
  }

  const later = (work: () => void) => {
    const at = generation
    void delay(options.scheduler, options.messageMs).then(() =>
      at === generation && !run.closed ? work() : undefined,
    )
  }

  const flush = () => {
    if (!loaded) return
    for (const pluginMessage of queue.splice(0)) {
      later(() => view?.receive({ pluginMessage, pluginId }))
    }
  }

  const close = () => {
    generation++
    queue.length = 0
    loaded = false
    state = null
    const closing = view
    view = null
    closing?.close?.()
  }

  const showUI = (html: unknown, given: unknown) => {
    close()
    const {
      width = 300,
      height = 200,
      title,
      visible = true,
      position,
      themeColors = false,
    } = (given ?? {}) as ShowOptions
    state = {
      html: expectType('showUI', 'html', html, 'string'),
      ...sized(width, height, 'showUI'),
      title: title ?? run.plugin.manifest.name ?? '',
      visible,
      position: position ?? null,
      themeColors,
    }
    const at = generation
    const mine = () => at === generation
    view =
      run.plugin.mount?.(state, {
        loaded: () => {
          if (!mine()) return
          loaded = true
          // A mount may call this before it has returned the view.
          queueMicrotask(flush)
        },
        post: (data, origin = 'null') => {
          // Anything else a page may post to its parent is none of the script's business.
          if (!mine() || typeof data !== 'object' || data === null || !('pluginMessage' in data))
            return
          const message = data.pluginMessage
          later(() => run.emit('figma.ui', 'message', message, { origin }))
        },
      }) ?? null
  }

  return {
    showUI,
    object: hostObject({
      call: {
        postMessage: (message) => {
          queue.push(message)
          flush()
        },
        resize: (width, height) => change(sized(width, height, 'resize')),
        reposition: (x, y) =>
          change({
            position: {
              x: expectType('reposition', 'x', x, 'number'),
              y: expectType('reposition', 'y', y, 'number'),
            },
          }),
        getPosition: () => {
          const { x, y } = state?.position ?? { x: 0, y: 0 }
          return { windowSpace: { x, y }, canvasSpace: { x, y } }
        },
        show: () => change({ visible: true }),
        hide: () => change({ visible: false }),
        close,
      },
    }),
  }
}
