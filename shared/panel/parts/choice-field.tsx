import { useId } from 'preact/hooks'

interface ChoiceFieldProps {
  label: string
  value: string
  options: readonly { readonly value: string; readonly text: string }[]
  onChoice(value: string): void
  /** The label is only heard where the words around it say it already. */
  labelHidden?: boolean
}

/** One of several, as the browser's own list. */
export function ChoiceField({ label, value, options, onChoice, labelHidden }: ChoiceFieldProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id} class={labelHidden ? 'off-screen' : undefined}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChoice(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  )
}
