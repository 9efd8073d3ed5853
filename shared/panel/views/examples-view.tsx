import { useSignal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { listText } from '../../language/list-text.ts'
import { type Catalogue, patternsOf, startingWith } from '../../workshop/catalogue.ts'
import { type Example, mostExamples } from '../../workshop/stations/landscape-card.ts'
import { examplesFrom, type LandscapeFacts } from '../../workshop/stations/landscape-facts.ts'
import { standsAsPicked, staying } from '../../workshop/stations/landscape-placing.ts'
import { useDraft } from '../draft.ts'
import { lazy } from '../lazy.tsx'
import { useWholePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { ExampleFinder } from '../parts/example-finder.tsx'
import { PickedExamples } from '../parts/picked-examples.tsx'
import { PageTitle } from '../parts/title.tsx'

const kind = 'landscape'

const picker = (load: () => Promise<{ readonly catalogue: Catalogue }>) =>
  lazy<object>(async () => {
    const { catalogue } = await load()
    return () => <Picker catalogue={catalogue} />
  })

/** The catalogue of each language that has one: large, and wanted on this page only. */
const english = picker(() => import('../../workshop/decks/en/catalogue.ts'))
const pickers: { readonly [language: string]: FunctionComponent<object> } = {
  en: english,
  de: picker(() => import('../../workshop/decks/de/catalogue.ts')),
  es: picker(() => import('../../workshop/decks/es/catalogue.ts')),
}

/** The evening before: which interactions the room will look at. */
export function ExamplesView() {
  const { words, view } = useWholePanel()
  const Known = pickers[view.value.workshop?.language ?? ''] ?? english
  return (
    <>
      <PageTitle>{words.views.landscape.picker.title}</PageTitle>
      <Known />
    </>
  )
}

function Picker({ catalogue }: { catalogue: Catalogue }) {
  const { words, view, session } = useWholePanel()
  const says = words.views.landscape.picker
  const patterns = patternsOf(catalogue)
  const station = view.value.stations.find((one) => one.kind === kind && one.onBoard)
  const facts = station ? ((station.facts ?? null) as LandscapeFacts | null) : null
  const first = startingWith(patterns, catalogue.sets[catalogue.usual] ?? [])
  const kept = examplesFrom(view.value.settings[kind]?.['examples'] ?? '')
  const now = JSON.stringify(facts?.picked ?? (kept.length > 0 ? kept : first))
  const draft = useDraft('examples', now)
  const picked = examplesFrom(draft.text.value)
  /** What was picked before a set took its place. */
  const before = useSignal<{ readonly set: string; readonly text: string } | null>(null)

  const pick = (examples: readonly Example[]): void => draft.write(JSON.stringify(examples))
  const changed = draft.text.value !== now
  const stands = !changed && (!facts || standsAsPicked(facts.examples, picked))
  const stay = facts ? staying(facts.examples, picked).map(({ name }) => name) : []
  const count = (audience: string): number =>
    picked.filter((example) => example.audience === '' || example.audience === audience).length

  async function put(): Promise<void> {
    if (changed) await session.changeSettings(kind, { examples: draft.text.value })
    if (station) await session.stationAction(station.id, 'put-examples')
    draft.settle()
  }

  return (
    <>
      <div role="status">
        <p>{says.count(picked.length, mostExamples)}</p>
        <p class="quiet">
          {says.mix(count(catalogue.audiences.consumer), count(catalogue.audiences.business))}
        </p>
        {picked.length > 8 && <p class="quiet">{says.thirdRow}</p>}
      </div>
      <section>
        <h2>{says.sets}</h2>
        <div class="row">
          {Object.entries(catalogue.sets).map(([name, set]) => (
            <Act
              key={name}
              run={() => {
                before.value = { set: name, text: draft.text.value }
                pick(startingWith(patterns, set))
              }}
            >
              {name}
            </Act>
          ))}
        </div>
        <div class="row" role="status">
          {before.value && (
            <>
              <p>{says.setTaken(before.value.set)}</p>
              <Act
                look="quiet"
                run={() => {
                  draft.write(before.value?.text ?? now)
                  before.value = null
                }}
              >
                {says.undo}
              </Act>
            </>
          )}
        </div>
      </section>
      <PickedExamples picked={picked} audiences={catalogue.audiences} onPick={pick} />
      <ExampleFinder catalogue={catalogue} patterns={patterns} picked={picked} onPick={pick} />
      {stay.length > 0 && <p class="quiet">{says.stay(listText(words, stay))}</p>}
      {!station && <p class="quiet">{says.comeLater}</p>}
      <p role="status">{station && stands ? says.stands : ''}</p>
      <div class={stands || picked.length === 0 ? 'foot' : 'foot stay'}>
        <Act look="main" wide disabled={stands || picked.length === 0} run={put}>
          {station ? says.put : says.keep}
        </Act>
      </div>
    </>
  )
}
