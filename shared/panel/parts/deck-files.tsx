import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { DeckView } from '../../session/view.ts'
import { deckFile } from '../../workshop/deck-file.ts'
import type { DeckProblem } from '../../workshop/deck-problems.ts'
import { problemText } from '../deck-text.ts'
import { useWholePanel } from '../panel-context.ts'
import { Act } from './act.tsx'
import { Confirm } from './confirm.tsx'
import { LineList } from './line-list.tsx'
import { SaveButtons } from './save-buttons.tsx'
import { TextField } from './text-field.tsx'

/** All words and cards at once: out as a file, in from one, or none at all. @param onTaken when they are others now */
export function DeckFiles({ deck, onTaken }: { deck: DeckView; onTaken(): void }) {
  const { words, view, session } = useWholePanel()
  const says = words.editor.file
  const pasted = useSignal('')
  const result = useSignal<readonly DeckProblem[] | null>(null)
  const id = useId()

  async function take(text: string): Promise<void> {
    result.value = await session.importDeck(text)
    if (result.value.length === 0) onTaken()
  }

  async function takeFile(field: HTMLInputElement): Promise<void> {
    const text = await field.files?.[0]?.text()
    // The same file may be chosen again once it is mended.
    field.value = ''
    if (text !== undefined) await take(text)
  }

  return (
    <section>
      <h2>{says.title}</h2>
      <SaveButtons
        files={[
          {
            label: says.exported,
            name: says.name,
            type: 'application/json',
            text: () => deckFile(view.value.language, deck.inUse, deck.hidden),
          },
        ]}
      />
      <div class="field">
        <label for={id}>{says.imported}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => void takeFile(currentTarget)}
        />
        <small id={`${id}-hint`} class="quiet">
          {says.replaces}
        </small>
      </div>
      <details>
        <summary>{says.pasted}</summary>
        <TextField
          label={says.text}
          lines={4}
          value={pasted.value}
          onText={(text) => {
            pasted.value = text
          }}
        />
        <Act disabled={pasted.value.trim() === ''} run={() => take(pasted.value)}>
          {says.take}
        </Act>
      </details>
      <div role="status">
        {result.value?.length === 0 && <p>{says.done}</p>}
        {result.value && result.value.length > 0 && (
          <>
            <p class="error">{says.refused}</p>
            <LineList lines={result.value.map((problem) => problemText(words, problem))} />
          </>
        )}
      </div>
      <Confirm
        question={says.blankSure}
        yes={says.blankYes}
        run={async () => {
          await session.blankDeck()
          onTaken()
        }}
      >
        {says.blank}
      </Confirm>
    </section>
  )
}
