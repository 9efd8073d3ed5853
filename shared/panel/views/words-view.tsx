import { useSignal } from '@preact/signals'
import type { DeckView } from '../../session/view.ts'
import {
  changed,
  changesOf,
  isGroup,
  sectionOf,
  sectionsOf,
  type HiddenCards,
} from '../../workshop/deck-changes.ts'
import { misfitIn } from '../../workshop/deck-misfit.ts'
import { problemsIn } from '../../workshop/deck-problems.ts'
import { readJson } from '../../workshop/read-json.ts'
import { problemText, sectionName } from '../deck-text.ts'
import { useDraft } from '../draft.ts'
import { useWholePanel } from '../panel-context.ts'
import { Act } from '../parts/act.tsx'
import { ChoiceField } from '../parts/choice-field.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { DeckFields } from '../parts/deck-fields.tsx'
import { DeckFiles } from '../parts/deck-files.tsx'
import { LineList } from '../parts/line-list.tsx'
import { PageTitle } from '../parts/title.tsx'

/** Every word and card that stands on the board, for the facilitator to change. */
export function WordsView() {
  const { words, view } = useWholePanel()
  const says = words.editor
  const { deck, language } = view.value
  const chosen = useDraft('words', view.value.stations[0]?.kind ?? 'common')
  const taken = useSignal(0)
  if (!deck) return <PageTitle>{says.title}</PageTitle>
  const sections = sectionsOf(deck.shipped)
  const section = sections.find((one) => one === chosen.text.value) ?? 'common'
  return (
    <>
      <PageTitle>{says.title}</PageTitle>
      <ChoiceField
        label={says.area}
        value={section}
        onChoice={chosen.write}
        options={sections.map((one) => ({ value: one, text: sectionName(words, one) }))}
      />
      <SectionForm key={[section, language, taken.value].join()} section={section} deck={deck} />
      <DeckFiles
        deck={deck}
        onTaken={() => {
          taken.value += 1
        }}
      />
    </>
  )
}

/** What is being edited, before it is saved. */
interface Edited {
  readonly words: unknown
  readonly hidden: HiddenCards
}

function SectionForm({ section, deck }: { section: string; deck: DeckView }) {
  const { words, view, session } = useWholePanel()
  const says = words.editor
  const name = sectionName(words, section)
  const shipped = sectionOf(deck.shipped, section)
  const now: Edited = {
    words: sectionOf(deck.inUse, section),
    hidden: deck.hidden[section] ?? {},
  }
  const draft = useDraft(`words/${section}`, '')
  const done = useSignal(false)
  const edited = editedFrom(draft.text.value, shipped) ?? now
  const same = JSON.stringify(edited) === JSON.stringify(now)
  const problems = problemsIn(section, edited.words, shipped)
  const stands = view.value.stations.some(
    ({ kind, onBoard }) => onBoard && (section === 'common' || kind === section),
  )
  const own = changesOf(shipped, now.words) !== undefined || Object.keys(now.hidden).length > 0
  const edit = (change: Partial<Edited>): void => {
    done.value = false
    draft.write(JSON.stringify({ ...edited, ...change }))
  }

  return (
    <>
      {stands && <p class="quiet">{says.standing}</p>}
      <div class="cards">
        <DeckFields
          part={{
            path: [section],
            words: edited.words,
            shipped,
            onWords: (changes) => edit({ words: changes }),
            fits: (other) => misfitIn(section, other) === null,
            hidden: edited.hidden,
            onHidden: (list, cards, changes) =>
              edit({ words: changes, hidden: { ...edited.hidden, [list]: [...cards] } }),
          }}
        />
      </div>
      <div class={same ? 'foot' : 'foot stay'}>
        <div role="alert" class="error">
          {problems.length > 0 && (
            <LineList lines={problems.map((problem) => problemText(words, problem))} />
          )}
        </div>
        <Act
          look="main"
          wide
          disabled={same || problems.length > 0}
          run={async () => {
            await session.changeDeck(section, edited.words, edited.hidden)
            const { deck: after } = session.view
            // What could not be stored stays here.
            if (!after || changesOf(sectionOf(after.inUse, section), edited.words)) return
            draft.write('')
            done.value = true
          }}
        >
          {says.save}
        </Act>
      </div>
      <p role="status" class="quiet">
        {done.value && same && says.saved}
      </p>
      {!same && <Act run={() => draft.write('')}>{says.undo}</Act>}
      {own && (
        <Confirm
          question={says.resetSure(name)}
          yes={says.resetYes}
          run={async () => {
            await session.resetDeck(section)
            draft.write('')
          }}
        >
          {says.reset}
        </Confirm>
      )}
    </>
  )
}

/** What was being edited when the panel closed; null where that is nothing, or no longer fits. */
function editedFrom(text: string, shipped: unknown): Edited | null {
  const read = readJson(text)
  const kept = read.state === 'ok' ? read.value : null
  if (!isGroup(kept) || !isGroup(kept['hidden'])) return null
  return { words: changed(shipped, kept['words']), hidden: kept['hidden'] as HiddenCards }
}
