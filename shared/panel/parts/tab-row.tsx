import { useFirstPanel } from '../panel-context.ts'
import { tabs, type Tab } from '../place.ts'

const keys: { readonly [key: string]: number } = { ArrowRight: 1, ArrowLeft: -1 }

/** The four tabs, one stop of the Tab key, with arrow keys between them; and help. */
export function TabRow() {
  const { words, place, go } = useFirstPanel()
  const { tab, page } = place.value

  function onKeyDown(event: KeyboardEvent): void {
    const step = keys[event.key]
    const to: Tab | undefined =
      event.key === 'Home'
        ? tabs[0]
        : event.key === 'End'
          ? tabs.at(-1)
          : step === undefined
            ? undefined
            : tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length]
    if (!to) return
    event.preventDefault()
    go({ tab: to, page: null })
    document.getElementById(`tab-${to}`)?.focus()
  }

  return (
    <header class="tabs">
      <div role="tablist" aria-label={words.panel.views} onKeyDown={onKeyDown}>
        {tabs.map((one) => (
          <button
            key={one}
            id={`tab-${one}`}
            type="button"
            role="tab"
            aria-selected={one === tab}
            aria-controls="tab-panel"
            tabIndex={one === tab ? 0 : -1}
            onClick={() => go({ tab: one, page: null })}
          >
            {words.panel.tabs[one]}
          </button>
        ))}
      </div>
      <button
        type="button"
        class="help"
        aria-label={words.panel.help}
        aria-pressed={page === 'help'}
        onClick={() => go({ page: page === 'help' ? null : 'help' })}
      >
        ?
      </button>
    </header>
  )
}
