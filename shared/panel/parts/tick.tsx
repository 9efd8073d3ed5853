import type { ComponentChildren } from 'preact'

interface TickProps {
  checked: boolean
  onTick(checked: boolean): void
  children: ComponentChildren
}

/** A box to tick, with its words. */
export function Tick({ checked, onTick, children }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  )
}
