import { usePanel } from '../panel-context.ts'

/** What is reached and what is not, told by sign and words. */
export function StepList({
  steps,
}: {
  steps: readonly { readonly text: string; readonly done: boolean }[]
}) {
  const { words } = usePanel()
  const says = words.panel.prepare
  return (
    <ul class="checks">
      {steps.map(({ text, done }) => (
        <li key={text} class="tick">
          <span class={done ? 'sign done' : 'sign'} aria-hidden="true">
            {done ? '✓' : '○'}
          </span>
          <span>
            {text}
            <span class="off-screen">, {done ? says.isDone : says.isOpen}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
