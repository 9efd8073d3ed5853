import { area } from '../../scene/area.ts'
import { head } from '../../scene/head.ts'
import { palette } from '../../scene/palette.ts'
import { choiceBox, grid, label, rect } from '../../scene/parts.ts'
import { rightColumn } from '../../scene/right-column.ts'
import type { SceneItem } from '../../scene/scene.ts'
import type { Station } from '../station.ts'
import {
  boxKey,
  consentRow,
  consents,
  menuBoxes,
  menuFacts,
  menuRow,
  type MenuFacts,
  type MenuWords,
} from './menu-facts.ts'
import { phasesOfMenu, stagesOfMenu } from './menu-judge.ts'
import { putMenu } from './menu-put.ts'

export { menuWords, type MenuFacts, type MenuWords } from './menu-facts.ts'

const size = { width: 6000, height: 3980 }
const boxAt = grid(rect(720, 1000, 1240, 740), 1280, 780)
const columnAt = grid(rect(720, 846, 1240, 150), 1280, 0)
const rowAt = grid(rect(120, 1000, 560, 740), 0, 780)
const consentAt = grid(rect(720, 3340, 1240, 520), 1280, 0)

export const menu: Station<MenuWords, MenuFacts> = {
  kind: 'menu',
  phase: 'work',
  minutes: 45,
  round: null,

  scene({ words, common }) {
    const later = (item: SceneItem): SceneItem =>
      item.tag?.key === 'result' && item.text
        ? { ...item, text: { ...item.text, words: words.later } }
        : item
    return area(size, words.name, 'work', [
      ...head(size.width, words.head, common),
      ...phasesOfMenu.map((phase, column) =>
        label(columnAt(column, 0), words.phases[phase], 96, { bold: true }),
      ),
      ...stagesOfMenu.map((stage, row) =>
        label(rowAt(0, row), words.stages[stage], 64, { bold: true, valign: 'middle' }),
      ),
      ...menuBoxes.map((box): SceneItem => ({
        is: 'box',
        box: boxAt(phasesOfMenu.indexOf(box.phase), stagesOfMenu.indexOf(box.stage)),
        ...palette.choice,
        tag: { kind: 'choice', row: menuRow, key: boxKey(box) },
      })),
      label(rect(120, 3340, 560, 520), words.ask, 64, { bold: true, valign: 'middle' }),
      ...consents.map((answer, column) =>
        choiceBox(consentAt(column, 0), words.consent[answer], 64, consentRow, answer),
      ),
      ...rightColumn(size, common).map(later),
    ])
  },

  facts: menuFacts,

  // What only the panel proposes, nobody has decided yet.
  hands: ({ dishes, consent }) => ({
    menu: (dishes.some(({ item }) => item !== null) ? dishes : []).map(
      ({ name, phase, stage, owner, date }) => ({
        name,
        when: phase,
        stage,
        owner,
        date,
      }),
    ),
    consent: consents.some((answer) => consent[answer] > 0) ? consent : null,
  }),

  actions: { put: putMenu },
}
