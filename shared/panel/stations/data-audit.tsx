import type { Lever } from '../../workshop/carried.ts'
import type { DataAuditFacts, Source } from '../../workshop/stations/data-audit-facts.ts'
import { listText } from '../../language/list-text.ts'
import type { Language } from '../../language/language.ts'
import { useWholePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { PutResult } from '../parts/put-result.tsx'
import { Show } from '../parts/show.tsx'
import { FreedBy, PrivacyChecklist } from './data-audit-privacy.tsx'
import type { StationProps, StationViews } from './station-panel.ts'

const states = ['ready', 'limited', 'blocked', 'unknown'] as const

function Result({ station }: StationProps) {
  const { words, go } = useWholePanel()
  const says = words.views['data-audit']
  const { sources, engine, privacy } = station.facts as DataAuditFacts
  const ready = sources.filter(({ state }) => state === 'ready').length
  const judged = sources.some(({ state }) => state !== 'unknown')
  const noted = Object.values(engine.notes).some((notes) => notes > 0)
  const looked = privacy.filter(({ answer }) => answer !== null).length
  const blocked = privacy.filter(({ answer }) => answer === 'blocked')
  return (
    <>
      <p class="lead">{judged ? says.ready(ready, sources.length) : says.noneJudged}</p>
      <p>{engine.most ? says.engine[engine.most] : noted ? says.engineSplit : says.engineOpen}</p>
      <Twice sources={sources} />
      {states.map((state) => (
        <Sources key={state} state={state} sources={sources} />
      ))}
      <section>
        <h2>{says.privacy}</h2>
        <p>{says.looked(looked, privacy.length)}</p>
        {blocked.length > 0 && (
          <>
            <ul class="rows">
              {blocked.map(({ number, text, owner }) => (
                <li key={number}>
                  <strong>{text}</strong>
                  <FreedBy owner={owner} />
                </li>
              ))}
            </ul>
            <p class="quiet">{says.asGaps}</p>
          </>
        )}
        <Act run={() => go({ tab: 'run', page: null, station: station.id })}>
          {says.toChecklist}
        </Act>
      </section>
      <PutResult station={station} disabled={!judged} />
    </>
  )
}

/** Sources in one state, each with what keeps it there. Rows that still wait are folded: there may be many. */
function Sources({ state, sources }: { state: Lever['state']; sources: readonly Source[] }) {
  const { words } = useWholePanel()
  const says = words.views['data-audit']
  const these = sources.filter((source) => source.state === state)
  if (these.length === 0) return null
  const list = (
    <ul class="list">
      {these.map((source) => (
        <li key={source.key}>
          <SourceLine source={source} />
          <Show items={[source.item]} of={source.name} />
        </li>
      ))}
    </ul>
  )
  if (state === 'unknown')
    return (
      <details>
        <summary>{words.panel.look.count(says.states.unknown, these.length)}</summary>
        {list}
      </details>
    )
  return (
    <section>
      <h2>{says.states[state]}</h2>
      {list}
    </section>
  )
}

function SourceLine({ source }: { source: Source }) {
  const { words } = useWholePanel()
  const { name, owner, state } = source
  const wanting = wants(words, source)
  return (
    <span>
      <strong>{name}</strong>
      {wanting && (
        <>
          <br />
          {wanting}
        </>
      )}
      {(owner || state === 'blocked') && (
        <>
          <br />
          <FreedBy owner={owner} />
        </>
      )}
    </span>
  )
}

/** What keeps a source from being used as it is. */
function wants(words: Language, { answers, open, gap, state }: Source): string {
  const says = words.views['data-audit']
  const given = [answers.quality, answers.access, answers.privacy].flat()
  const limits = (['low', 'hard', 'unclear'] as const).filter((limit) => given.includes(limit))
  return [
    ...(state === 'limited' ? limits.map((limit) => says.limits[limit]) : []),
    ...(open.length > 0 ? [says.open(listText(words, open))] : []),
    ...(gap ? [says.missing(gap)] : []),
  ].join(' · ')
}

/** Rows that contradict themselves: to be talked about before anything is read from them. */
function Twice({ sources }: { sources: readonly Source[] }) {
  const { words } = useWholePanel()
  const says = words.views['data-audit']
  const rows = sources.flatMap(({ name, item, twice }) =>
    twice.map(({ question, answers }) => ({
      item,
      line: words.panel.labelled(name, words.panel.labelled(question, answers.join(' + '))),
    })),
  )
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{says.twice}</h2>
      <ul class="list">
        {rows.map(({ item, line }) => (
          <li key={`${item} ${line}`}>
            <span>{line}</span>
            <Show items={[item]} of={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export const dataAuditViews: StationViews = { Result, Run: PrivacyChecklist }
