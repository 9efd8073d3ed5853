import type { Chosen } from '../../workshop/stations/ideas-numbers.ts'
import { numberNotes } from '../../workshop/stations/ideas-numbers.ts'
import type { IdeaNote, IdeasFacts } from '../../workshop/stations/ideas-facts.ts'
import { useDraft } from '../draft.ts'
import { useWholePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { Tick } from '../parts/tick.tsx'
import type { StationProps } from './station-panel.ts'

/** W11: which notes become options, and which say the same. What was ticked outlives a panel that closes. */
export function IdeasChoice({ station }: StationProps) {
  const { words, session } = useWholePanel()
  const says = words.views.ideas
  const facts = station.facts as IdeasFacts
  const draft = useDraft(`ideas/${station.id}`, '')
  const answers = answersFrom(draft.text.value)
  const fresh = facts.notes.filter(({ number }) => number === null)
  const chosen: Chosen = Object.fromEntries(
    fresh.flatMap(({ id }) => {
      const answer = answers.get(id) ?? ''
      return answer === off ? [] : [[id, answer]]
    }),
  )
  const numbers = numberNotes(facts, chosen)
  const given = fresh.filter(({ id }) => numbers.get(id)?.given === 'now').length
  const joined = fresh.filter(({ id }) => numbers.get(id)?.given === 'joined').length

  const answer = (id: string, value: string): void =>
    draft.write(textOf(new Map(answers).set(id, value)))

  if (facts.notes.length === 0) return <p>{says.none}</p>
  if (fresh.length === 0) return null
  return (
    <section>
      <h2>
        {says.notes(fresh.length)}. {says.choose}
      </h2>
      <ul class="list">
        {fresh.map((note) => (
          <Line key={note.id} note={note} numbers={numbers} answer={answer} />
        ))}
      </ul>
      <Act
        look="main"
        wide
        disabled={given + joined === 0}
        run={async () => {
          await session.stationAction(station.id, 'number-ideas', chosen)
          draft.settle()
        }}
      >
        {given === 0 && joined > 0 ? says.joinOnly(joined) : says.give(given)}
      </Act>
    </section>
  )
}

interface LineProps {
  note: IdeaNote
  numbers: ReturnType<typeof numberNotes>
  answer(id: string, value: string): void
}

function Line({ note: { id, words: text, like }, numbers, answer }: LineProps) {
  const { words } = useWholePanel()
  const says = words.views.ideas
  const own = numbers.get(id)
  const same = like === null ? undefined : numbers.get(like)
  if (own?.given === 'joined')
    return (
      <li>
        <span>
          {text} <small>({says.joined(own.number)})</small>
        </span>
        <Act look="quiet" name={words.panel.labelled(says.apart, text)} run={() => answer(id, '')}>
          {says.apart}
        </Act>
      </li>
    )
  return (
    <li>
      <Tick checked={own !== undefined} onTick={(on) => answer(id, on ? '' : off)}>
        {own && <b>{own.number} </b>}
        {text}
      </Tick>
      {like !== null && same && (
        <span class="row">
          <small>{says.same(same.number)}</small>
          <Act
            look="quiet"
            name={words.panel.labelled(says.join(same.number), text)}
            run={() => answer(id, like)}
          >
            {says.join(same.number)}
          </Act>
        </span>
      )}
    </li>
  )
}

/** What stands for "no option"; no note has it as its id. */
const off = '-'

/** One answer a line: the note, a space, and nothing, `-` or the note that says the same. */
const answersFrom = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\n').flatMap((line) => {
      const [id = '', value = ''] = line.split(' ')
      return id === '' ? [] : [[id, value] as const]
    }),
  )

const textOf = (answers: ReadonlyMap<string, string>): string =>
  [...answers].map(([id, value]) => `${id} ${value}`).join('\n')
