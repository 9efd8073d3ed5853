import { useFirstPanel } from '../panel-context.ts'
import { Title } from '../parts/title.tsx'

/** Before the first reading has come back. */
export function StartingView() {
  const { words } = useFirstPanel()
  return (
    <>
      <Title hidden>{words.product}</Title>
      <p class="quiet" role="status">
        {words.panel.starting}
      </p>
    </>
  )
}
