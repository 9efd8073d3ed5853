import { useSignal } from '@preact/signals'
import { type Catalogue, found } from '../../workshop/catalogue.ts'
import { about, type Example, mostExamples } from '../../workshop/stations/landscape-card.ts'
import { useWholePanel } from '../panel-context.ts'
import { Act } from './act.tsx'
import { ChoiceField } from './choice-field.tsx'
import { TextField } from './text-field.tsx'
import { Tick } from './tick.tsx'

/** So many are shown of what is found. */
const inSight = 20

interface ExampleFinderProps {
  catalogue: Catalogue
  /** All of the catalogue's. */
  patterns: readonly Example[]
  picked: readonly Example[]
  onPick(picked: readonly Example[]): void
}

/** Finds examples by words and family, and takes one's own. */
export function ExampleFinder({ catalogue, patterns, picked, onPick }: ExampleFinderProps) {
  const { words } = useWholePanel()
  const says = words.views.landscape.picker
  const asked = useSignal('')
  const family = useSignal('')
  const full = useSignal(false)
  const families = Object.keys(catalogue.families)
  const searched = asked.value.trim() !== '' || family.value !== ''
  const hits = searched ? found(patterns, asked.value.trim(), family.value) : []
  const isPicked = ({ name }: Example): boolean => picked.some((one) => one.name === name)

  function add(example: Example): void {
    full.value = picked.length >= mostExamples
    if (!full.value && !isPicked(example)) onPick([...picked, example])
  }

  return (
    <section>
      <TextField
        label={says.find(patterns.length, families.length)}
        value={asked.value}
        onText={(text) => {
          asked.value = text
        }}
      />
      <ChoiceField
        label={says.family}
        value={family.value}
        options={[
          { value: '', text: says.allFamilies },
          ...families.map((name) => ({ value: name, text: name })),
        ]}
        onChoice={(name) => {
          family.value = name
        }}
      />
      <p role="status" class="quiet">
        {searched ? says.found(hits.length) : ''}
      </p>
      {hits.slice(0, inSight).map((example) => (
        <Tick
          key={example.name}
          checked={isPicked(example)}
          onTick={(on) => {
            if (on) add(example)
            else onPick(picked.filter(({ name }) => name !== example.name))
          }}
        >
          {example.name}
          <br />
          <small>{about(example)}</small>
        </Tick>
      ))}
      {hits.length > inSight && <p class="quiet">{says.foundMore(hits.length - inSight)}</p>}
      <p role="alert" class="error">
        {full.value && picked.length >= mostExamples ? says.full : ''}
      </p>
      <OwnExample family={catalogue.own} add={add} />
    </section>
  )
}

function OwnExample({ family, add }: { family: string; add(example: Example): void }) {
  const { words } = useWholePanel()
  const says = words.views.landscape.picker
  const name = useSignal('')
  // As a board gives words back, so that the card is known again.
  const clean = name.value.normalize('NFC').replace(/\s+/gu, ' ').trim()
  return (
    <details>
      <summary>{says.ownTitle}</summary>
      <div class="fields end">
        <TextField
          label={says.ownName}
          value={name.value}
          maxLength={48}
          onText={(text) => {
            name.value = text
          }}
        />
        <Act
          disabled={clean === ''}
          run={() => {
            add({ name: clean, family, audience: '', level: '' })
            name.value = ''
          }}
        >
          {says.add}
        </Act>
      </div>
    </details>
  )
}
