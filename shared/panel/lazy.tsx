import { signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useFirstPanel, type FirstPanel } from './panel-context.ts'
import { NotLoaded } from './parts/not-loaded.tsx'

/** A view that comes, with the words that it needs, when it is first shown. One that does not come says so. */
export function lazy<Props>(
  load: () => Promise<FunctionComponent<Props>>,
  which: 'main' | 'all' = 'main',
): FunctionComponent<Props> {
  const state = signal<{ readonly view: FunctionComponent<Props> } | 'asked' | 'failed' | null>(
    null,
  )

  async function ask({ fetchWords }: FirstPanel): Promise<void> {
    state.value = 'asked'
    try {
      const [view] = await Promise.all([load(), fetchWords(which)])
      state.value = { view }
    } catch {
      state.value = 'failed'
    }
  }

  return function Lazy(props: Props) {
    const panel = useFirstPanel()
    if (state.value === null) void ask(panel)
    const now = state.value
    if (now === 'failed') return <NotLoaded />
    if (now === null || now === 'asked') return <p class="quiet">{panel.words.panel.loading}</p>
    return <now.view {...(props as Props & object)} />
  }
}
