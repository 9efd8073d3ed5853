import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface RadioListProps<Value extends string> {
  legend: ComponentChildren
  value: Value
  options: readonly { readonly value: Value; readonly text: string; readonly aside?: string }[]
  onChoice(value: Value): void
}

/** One of a few, all in sight. */
export function RadioList<Value extends string>(props: RadioListProps<Value>) {
  const name = useId()
  return (
    <fieldset class="radios">
      <legend>{props.legend}</legend>
      {props.options.map(({ value, text, aside }) => (
        <label key={value} class="tick">
          <input
            type="radio"
            name={name}
            checked={value === props.value}
            onChange={() => props.onChoice(value)}
          />
          <span>{text}</span>
          {aside && <span class="aside">{aside}</span>}
        </label>
      ))}
    </fieldset>
  )
}
