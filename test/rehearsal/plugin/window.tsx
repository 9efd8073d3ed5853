import { useEffect, useRef } from 'preact/hooks'
import type { JSX } from 'preact'
import { words } from '../words.ts'
import type { World } from '../world.ts'

/** The plugin's window with the frame the host gives it: a title, pin and close, and the page itself. */
export function PluginPane({ world }: { world: World }): JSX.Element | null {
  const window = world.window.value
  if (!window) return null
  return (
    <aside
      class={`pane ${world.kind}`}
      aria-label={window.title}
      style={{ width: `${window.width}px` }}
    >
      <div class="bar">
        <b>{window.title}</b>
        {window.pins && (
          <button
            type="button"
            aria-pressed={window.pinned}
            aria-label={window.pinned ? words.unpinPanel : words.pinPanel}
            title={window.pinned ? words.unpinPanel : words.pinPanel}
            onClick={() => world.pin(!window.pinned)}
          >
            {window.pinned ? words.pinned : words.pin}
          </button>
        )}
        <button type="button" aria-label={words.closePanel} onClick={() => world.closePlugin()}>
          ✕
        </button>
      </div>
      <Frame frame={window.frame} height={window.height} />
    </aside>
  )
}

/** Puts an iframe that somebody else made in its place; moving it would load it again, so it is put there once. */
function Frame({ frame, height }: { frame: HTMLIFrameElement; height: number }): JSX.Element {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.replaceChildren(frame)
  }, [frame])
  return <div class="frame" ref={place} style={{ height: height > 0 ? `${height}px` : '100%' }} />
}
