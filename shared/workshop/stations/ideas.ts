import type { ActionContext, ActionPlan, Station } from '../station.ts'
import { ideasFacts, type IdeasFacts } from './ideas-facts.ts'
import { freeNumbers, numberIdeas } from './ideas-numbers.ts'
import { ideasScene, type IdeasWords, sizeFor } from './ideas-scene.ts'

export const ideas: Station<IdeasWords, IdeasFacts> = {
  kind: 'ideas',
  phase: 'plan',
  minutes: 35,
  // Four times as many as the chips that are laid.
  tallest: sizeFor(48).height,
  round: null,
  scene: ideasScene,
  facts: ideasFacts,
  hands: (facts) => ({
    ideas: facts.ideas.map(({ key, name, effort, impact, creepy, drop }) => ({
      key,
      name,
      effort,
      impact,
      creepy,
      drop,
    })),
  }),
  actions: {
    'number-ideas': numberIdeas,
    'free-numbers': freeNumbers,
    'write-result': writeResult,
  },
}

/** What fits under the prompts in 64; more is written in 40. */
const largest = { lines: 4, characters: 30 }

/** Writes the numbers of each quarter, and those to drop, into the box on the right. */
function writeResult(context: ActionContext<IdeasWords>): ActionPlan {
  const { quadrants, ideas: all } = ideasFacts(context)
  const dropped = all.filter(({ drop }) => drop).map(({ number }) => number)
  const lines = [...quadrants, { name: context.words.drop, numbers: dropped }]
    .filter(({ numbers }) => numbers.length > 0)
    .map(({ name, numbers }) => `${name}: ${numbers.join(', ')}`)
  const text = lines.join('\n') || context.words.resultLater
  const item = context.items.find(({ tag }) => tag.kind === 'words' && tag.key === 'result')
  const small =
    lines.length > largest.lines || lines.some(({ length }) => length > largest.characters)
  const change =
    item && item.text !== text ? [{ id: item.id, text, textSize: small ? 40 : 64 }] : []
  return { create: [], change }
}
