import { Reached } from './reached.tsx'

/** What is reached and what is not. */
export function StepList({
  steps,
}: {
  steps: readonly { readonly text: string; readonly done: boolean }[]
}) {
  return (
    <ul class="checks">
      {steps.map(({ text, done }) => (
        <li key={text}>
          <Reached text={text} done={done} />
        </li>
      ))}
    </ul>
  )
}
