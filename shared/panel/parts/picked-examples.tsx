import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Catalogue } from '../../workshop/catalogue.ts'
import type { Example } from '../../workshop/stations/landscape-card.ts'
import { useWholePanel } from '../panel-context.ts'
import { Act } from './act.tsx'
import { ChoiceField } from './choice-field.tsx'

interface PickedExamplesProps {
  picked: readonly Example[]
  audiences: Catalogue['audiences']
  onPick(picked: readonly Example[]): void
}

/** What is picked, in the order of the cards: to sort, to take out, to say for whom it is. */
export function PickedExamples({ picked, audiences, onPick }: PickedExamplesProps) {
  const panel = useWholePanel()
  const { words } = panel
  const says = words.views.landscape.picker
  const list = useRef<HTMLOListElement>(null)

  // What is taken out takes its button with it, and the focus.
  useLayoutEffect(() => {
    if (panel.touched && document.activeElement === document.body) list.current?.focus()
  }, [picked.length])

  const swapped = (index: number): readonly Example[] =>
    picked.flatMap((example, at) => {
      const other = picked[index + 1]
      if (at === index) return other ? [other, example] : [example]
      return at === index + 1 ? [] : [example]
    })
  return (
    <ol class="rows" ref={list} tabIndex={-1} aria-label={says.title}>
      {picked.map((example, index) => {
        const named = (action: string): string => words.panel.labelled(action, example.name)
        return (
          <li key={example.name}>
            <strong>{example.name}</strong>
            <small>{[example.family, example.level].filter(Boolean).join(' · ')}</small>
            <div class="row">
              <ChoiceField
                label={named(says.audience)}
                labelHidden
                value={example.audience}
                options={[
                  { value: '', text: says.either },
                  ...Object.values(audiences).map((audience) => ({
                    value: audience,
                    text: audience,
                  })),
                ]}
                onChoice={(audience) =>
                  onPick(picked.map((one) => (one === example ? { ...one, audience } : one)))
                }
              />
              <Act
                look="quiet"
                name={named(says.earlier)}
                disabled={index === 0}
                run={() => onPick(swapped(index - 1))}
              >
                <span aria-hidden="true">↑</span>
              </Act>
              <Act
                look="quiet"
                name={named(says.later)}
                disabled={index === picked.length - 1}
                run={() => onPick(swapped(index))}
              >
                <span aria-hidden="true">↓</span>
              </Act>
              <Act
                look="quiet"
                name={named(says.remove)}
                run={() => onPick(picked.filter((one) => one !== example))}
              >
                {says.remove}
              </Act>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
