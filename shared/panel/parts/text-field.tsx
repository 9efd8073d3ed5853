import { useId } from 'preact/hooks'

interface TextFieldProps {
  label: string
  value: string
  onText(text: string): void
  /** More than 1 makes a field of several lines. */
  lines?: number
  list?: readonly string[]
  hint?: string
  short?: boolean
  wrong?: boolean
  maxLength?: number
}

/** A labelled field for words. */
export function TextField({
  label,
  value,
  onText,
  lines = 1,
  list,
  hint,
  short,
  wrong = false,
  maxLength,
}: TextFieldProps) {
  const id = useId()
  const common = {
    id,
    value,
    'aria-invalid': wrong,
    ...(hint ? { 'aria-describedby': `${id}-hint` } : {}),
    ...(maxLength ? { maxLength } : {}),
    onInput: (event: Event) => onText((event.currentTarget as HTMLInputElement).value),
  }
  return (
    <div class={short ? 'field short' : 'field'}>
      <label for={id}>{label}</label>
      {lines > 1 ? (
        <textarea rows={lines} {...common} />
      ) : (
        <input
          type="text"
          autocomplete="off"
          {...(list ? { list: `${id}-list` } : {})}
          {...common}
        />
      )}
      {hint && (
        <small id={`${id}-hint`} class="quiet">
          {hint}
        </small>
      )}
      {list && (
        <datalist id={`${id}-list`}>
          {list.map((entry) => (
            <option key={entry} value={entry} />
          ))}
        </datalist>
      )}
    </div>
  )
}
