import { signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { usePanel } from './panel-context.ts'
import { Act } from './parts/act.tsx'

/** A view that comes when it is first shown. One that does not come says so and can be asked again. */
export function lazy<Props>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  const state = signal<{ readonly view: FunctionComponent<Props> } | 'asked' | 'failed' | null>(
    null,
  )

  function ask(): void {
    state.value = 'asked'
    load().then(
      (view) => {
        state.value = { view }
      },
      () => {
        state.value = 'failed'
      },
    )
  }

  return function Lazy(props: Props) {
    const { words } = usePanel()
    if (state.value === null) ask()
    const now = state.value
    if (now === 'failed')
      return (
        <div class="notice" role="alert">
          <p>{words.panel.notLoaded}</p>
          <Act run={ask}>{words.panel.tryAgain}</Act>
        </div>
      )
    if (now === null || now === 'asked') return <p class="quiet">{words.panel.loading}</p>
    return <now.view {...(props as Props & object)} />
  }
}
