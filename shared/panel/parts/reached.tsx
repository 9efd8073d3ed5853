import { usePanel } from '../panel-context.ts'

/** Something that is reached or not, told by sign and words. */
export function Reached({ text, done }: { text: string; done: boolean }) {
  const { words } = usePanel()
  const says = words.panel.prepare
  return (
    <span class="tick">
      <span class={done ? 'sign done' : 'sign'} aria-hidden="true">
        {done ? '✓' : '○'}
      </span>
      <span>
        {text}
        <span class="off-screen">, {done ? says.isDone : says.isOpen}</span>
      </span>
    </span>
  )
}
