import { usePanel } from '../panel-context.ts'

interface IdentifyProps {
  authorKey: string
  /** Whose notes it is asked of, for those who hear the list. */
  of: string
}

const several = ' several'

/** Says whose notes these are. */
export function Identify({ authorKey, of }: IdentifyProps) {
  const { words, view, session } = usePanel()
  const says = words.panel.look
  return (
    <select
      aria-label={words.panel.labelled(says.thisIs, of)}
      onChange={({ currentTarget: { value } }) => {
        if (value === several) void session.identify(authorKey, 'several-people')
        else if (value) void session.identify(authorKey, { person: value })
      }}
    >
      <option value="">{says.thisIs}</option>
      {(view.value.workshop?.roster ?? []).map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      <option value={several}>{says.severalPeople}</option>
    </select>
  )
}
