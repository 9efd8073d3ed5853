import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { rightColumn } from '../../scene/right-column.ts'
import type { ActionContext, ActionPlan, Station } from '../station.ts'
import { exampleCard, type LandscapeWords, mostExamples, placeAt } from './landscape-card.ts'
import { type LandscapeFacts, landscapeFacts, pickedExamples } from './landscape-facts.ts'
import { putExamples } from './landscape-placing.ts'

const width = 5220
/** The right column needs two rows; a third one makes the area higher. */
const height = (examples: number): number => placeAt(Math.max(5, examples) - 1).top + 1060 + 120

export const landscape: Station<LandscapeWords, LandscapeFacts> = {
  kind: 'landscape',
  phase: 'kickstart',
  minutes: 30,
  tallest: height(mostExamples),
  round: null,

  scene({ words, common, settings }) {
    const examples = pickedExamples({ settings, words })
    const size = { width, height: height(examples.length) }
    return area(size, words.name, 'kickstart', [
      ...head(size.width, words.head, common),
      ...examples.flatMap((example, place) => exampleCard(place, example, words)),
      ...rightColumn(size, { ...common, resultLater: words.later }),
    ])
  },

  facts: landscapeFacts,
  hands: ({ examples }) => ({
    examples: examples.filter(({ discussed }) => discussed).map(({ name }) => name),
  }),
  actions: { 'put-examples': putExamples, 'write-result': writeResult },
}

/** Writes the result, in the panel's words, into its box on the board. */
function writeResult({ items, input }: ActionContext<LandscapeWords>): ActionPlan {
  const text = input['text'] ?? ''
  const box = items.find(({ tag }) => tag.kind === 'words' && tag.key === 'result')
  return {
    create: [],
    change: box && text !== '' && box.text !== text ? [{ id: box.id, text }] : [],
  }
}
