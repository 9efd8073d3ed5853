import { deckEs } from './shared/workshop/decks/es.ts'
import { deckEn } from './shared/workshop/decks/en.ts'
import { sectionOf, sectionsOf } from './shared/workshop/deck-changes.ts'
import { problemsIn } from './shared/workshop/deck-problems.ts'
import { scenes } from './test/scene/scenes.ts'
import { misplaced } from './test/scene/misplaced.ts'
import { svgOf } from './test/scene/draw.ts'
import { writeFileSync, mkdirSync } from 'node:fs'
mkdirSync('/tmp/es-pics', { recursive: true })
for (const s of sectionsOf(deckEs)) for (const p of problemsIn(s, sectionOf(deckEs, s), sectionOf(deckEn, s))) console.log(s, p)
for (const [k, scene] of Object.entries(scenes(deckEs, 5, deckEs.stations['gap-checklist'].questions))) {
  console.log(k, misplaced(scene))
  writeFileSync(`/tmp/es-pics/${k}.svg`, svgOf(scene))
  const card = scene.items.find(({ is }) => is === 'card')
  if (card) writeFileSync(`/tmp/es-pics/${k}-card.svg`, svgOf(scene, card.box))
}
