import { usePanel } from '../panel-context.ts'

/** Fewer see too little, more cannot all speak: what a room for this workshop holds. */
const fewest = 6
const most = 10

/** Whether the room is too small or too large, and who decides in it. */
export function HeadCount() {
  const { words, view } = usePanel()
  const says = words.day.room
  const { people, workshop } = view.value
  const count = people.checkedIn
  const decider = workshop?.decider ?? ''
  return (
    <>
      {count > 0 && count < fewest && <Warning text={says.few(count, fewest)} />}
      {count > most && <Warning text={says.many(count, most)} />}
      {decider === '' ? <Warning text={says.nobodyDecides} /> : <p>{says.decides(decider)}</p>}
    </>
  )
}

/** Something that should not stay so, told by a sign and words. */
export function Warning({ text }: { text: string }) {
  return (
    <p class="warn">
      <span aria-hidden="true">! </span>
      {text}
    </p>
  )
}
