import type { ComponentChildren } from 'preact'
import { usePanel } from '../panel-context.ts'
import { Reached } from './reached.tsx'

interface CheckLineProps {
  done: boolean
  text: string
  /** How it is done, behind "How?". */
  more?: string
  /** For what only people can tell. */
  onTick?(done: boolean): void
  children?: ComponentChildren
}

/** One line of the list before people come: found done by the panel, or ticked by hand. */
export function CheckLine({ done, text, more, onTick, children }: CheckLineProps) {
  const { words } = usePanel()
  return (
    <li>
      <div class="check">
        {onTick ? (
          <label class="tick">
            <input
              type="checkbox"
              checked={done}
              onChange={(event) => onTick(event.currentTarget.checked)}
            />
            <span>{text}</span>
          </label>
        ) : (
          <Reached text={text} done={done} />
        )}
        {more && (
          <details>
            <summary aria-label={words.panel.labelled(words.panel.how, text)}>
              {words.panel.how}
            </summary>
            <p>{more}</p>
          </details>
        )}
        {children}
      </div>
    </li>
  )
}
