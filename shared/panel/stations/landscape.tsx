import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Language } from '../../language/language.ts'
import { listText } from '../../language/list-text.ts'
import { stances } from '../../workshop/stations/landscape-card.ts'
import type {
  ExampleFacts,
  LandscapeFacts,
  Leading,
  Rating,
} from '../../workshop/stations/landscape-facts.ts'
import { useWholePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { Show } from '../parts/show.tsx'
import type { StationProps, StationViews } from './station-panel.ts'

function Result({ station }: StationProps) {
  const { words, session, go } = useWholePanel()
  const says = words.views.landscape
  const facts = station.facts as LandscapeFacts
  const sentences = sentencesOf(words, facts)
  const unread = says.unread(facts.unread.length)
  return (
    <>
      <p class="quiet">{says.discussed(facts.discussed, facts.examples.length)}</p>
      {sentences.length === 0 && <p class="lead">{says.none}</p>}
      {sentences.map((sentence, index) => (
        <p key={sentence} class={index === 0 ? 'lead' : undefined}>
          {sentence}
        </p>
      ))}
      {facts.discussed > 0 && <Picture examples={facts.examples} />}
      {facts.unread.length > 0 && (
        <div class="row">
          <p>{unread}</p>
          <Show items={facts.unread} of={unread} />
        </div>
      )}
      <div class="row">
        <Act
          disabled={sentences.length === 0}
          run={() =>
            session.stationAction(station.id, 'write-result', { text: sentences.join('\n') })
          }
        >
          {says.write}
        </Act>
        <Act run={() => go({ tab: 'prepare', page: 'examples' })}>{says.change}</Act>
      </div>
    </>
  )
}

/** So many names stand in a sentence. */
const told = 2

/** What the room thinks, in sentences; none before there are notes. */
function sentencesOf(words: Language, facts: LandscapeFacts): readonly string[] {
  const says = words.views.landscape
  const list = (names: readonly string[]): string =>
    listText(
      words,
      names.length > told + 1
        ? [...names.slice(0, told), says.more(names.length - told)]
        : [...names],
    )
  const most = ({ names, notes }: Leading, say: (names: string, count: number) => string) =>
    names.length > 0 ? [say(list(names), notes)] : []
  return [
    ...most(facts.admired, says.admired),
    ...most(facts.disliked, says.disliked),
    ...most(facts.divided, says.divided),
    ...(facts.reachable.length > 0 ? [says.reachable(list(facts.reachable))] : []),
  ]
}

/** Each example with what people think of it as a bar, and the same in words. The bars differ by pattern, not colour. */
function Picture({ examples }: { examples: readonly ExampleFacts[] }) {
  const { words } = useWholePanel()
  const says = words.views.landscape
  const id = useId()
  const net = ({ stances: { admire, dislike } }: ExampleFacts): number => admire - dislike
  const sum = ({ stances: { admire, familiar, dislike } }: ExampleFacts): number =>
    admire + familiar + dislike
  const longest = Math.max(1, ...examples.map(sum))
  return (
    <section>
      <h2>{says.picture}</h2>
      <p class="row stances" aria-hidden="true">
        {stances.map((stance) => (
          <span key={stance} class="row">
            <Bar id={id} width={14} parts={{ [stance]: 1 }} of={1} />
            {says.legend[stance]}
          </span>
        ))}
      </p>
      <ol class="rows">
        {[...examples]
          .sort((a, b) => net(b) - net(a) || sum(b) - sum(a))
          .map((example) => (
            <li key={example.key}>
              <strong>{example.name}</strong>
              {sum(example) > 0 && <Bar id={id} parts={example.stances} of={longest} />}
              <small>{inWords(words, example)}</small>
            </li>
          ))}
      </ol>
      <svg class="off-screen" aria-hidden="true">
        <pattern id={`${id}dislike`} width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M0 5 5 0" stroke="currentColor" stroke-width="1.5" />
        </pattern>
      </svg>
    </section>
  )
}

interface BarProps {
  /** Of the pattern. */
  id: string
  parts: { readonly [stance in (typeof stances)[number]]?: number }
  /** How many the whole width stands for. */
  of: number
  width?: number
}

/** Solid, empty and hatched stretches. */
function Bar({ id, parts, of, width = 240 }: BarProps) {
  let left = 0
  const pieces: ComponentChildren[] = stances.map((stance) => {
    const wide = ((width - 2) * (parts[stance] ?? 0)) / of
    const x = left + 1
    left += wide
    const fill = { admire: 'currentColor', familiar: 'none', dislike: `url(#${id}dislike)` }[stance]
    return wide > 0 && <rect key={stance} x={x} y={1} width={wide} height={12} fill={fill} />
  })
  return (
    <svg
      class="stance-bar"
      viewBox={`0 0 ${width} 14`}
      width={width}
      height={14}
      aria-hidden="true"
    >
      {pieces}
    </svg>
  )
}

function inWords(words: Language, example: ExampleFacts): string {
  const says = words.views.landscape
  const number = (value: number): string =>
    value.toLocaleString(words.code, { maximumFractionDigits: 1 })
  const rated = (rating: Rating | null, say: (mean: string, spread: string) => string) => {
    if (!rating) return []
    const { mean, low, high } = rating
    return [say(number(mean), low === high ? '' : says.spread(number(low), number(high)))]
  }
  const parts = [
    ...stances.flatMap((stance) => {
      const notes = example.stances[stance]
      return notes > 0 ? [says.stances[stance](notes)] : []
    }),
    ...rated(example.complexity, says.complexity),
    ...rated(example.effort, says.effort),
  ]
  return parts.join(' · ') || says.noNotes
}

/** How many examples are picked, and the way to change them. */
function Prepare({ station }: StationProps) {
  const { words, go } = useWholePanel()
  const says = words.views.landscape
  const { picked } = station.facts as LandscapeFacts
  return (
    <button type="button" class="line" onClick={() => go({ page: 'examples' })}>
      <span>{says.examples(picked.length)}</span>
    </button>
  )
}

export const landscapeViews: StationViews = { Result, Prepare }
