import { area } from '../../scene/area.ts'
import { contentTop, head } from '../../scene/head.ts'
import { choiceBox, grid, label, rect } from '../../scene/parts.ts'
import { shortened } from '../../scene/result-text.ts'
import { rightColumn } from '../../scene/right-column.ts'
import type { FactsContext, Station } from '../station.ts'
import { type DataAuditFacts, dataAuditFacts } from './data-audit-facts.ts'
import { columns, type DataAuditWords, engines, sourceRow } from './data-audit-row.ts'
import { blockedLines } from './data-audit-privacy.ts'
import { writeResult } from './write-result.ts'

const size = { width: 5500, height: 3950 }
const rows = 8

export const dataAudit: Station<DataAuditWords, DataAuditFacts> = {
  kind: 'data-audit',
  phase: 'plan',
  minutes: 25,
  round: null,

  scene({ words, common }) {
    const engineAt = grid(rect(120, 3470, 1200, 340), 1240, 0)
    const titles = [
      ['source', 640],
      ['quality', 820],
      ['access', 540],
      ['privacy', 820],
      ['gap', 540],
      ['owner', 380],
    ] as const
    return area(size, words.name, 'plan', [
      ...head(size.width, words.head, common),
      ...titles.map(([name, width]) =>
        label(rect(columns[name], contentTop + 70, width, 90), words.columns[name], 64, {
          bold: true,
        }),
      ),
      ...Array.from({ length: rows }, (_, index) =>
        sourceRow(index, words.sources[index] ?? '', words.answers),
      ).flat(),
      ...engines.map((key, place) =>
        choiceBox(engineAt(place, 0), words.engine[key], 64, 'engine', key),
      ),
      ...rightColumn(size, { ...common, decide: words.decide, resultLater: words.resultLater }),
    ])
  },

  facts: dataAuditFacts,
  actions: { 'write-result': (context) => writeResult(context, resultLines(context)) },

  hands: ({ sources, privacy }) => ({
    levers: sources.map(({ name, state, gap, owner }) => ({ name, state, gap, owner })),
    blocked: blockedLines(privacy),
  }),
}

/** As many characters of each state's names as fit into two lines. */
const resultLength = 62

/** The sources by what can be done with them. */
function resultLines(context: FactsContext<DataAuditWords>): string {
  const { sources } = dataAuditFacts(context)
  return (['ready', 'limited', 'blocked', 'unknown'] as const)
    .flatMap((state) => {
      const names = sources.filter((source) => source.state === state).map(({ name }) => name)
      const line = `${context.words.states[state]} ${names.length}: ${names.join(' · ')}`
      return names.length === 0 ? [] : [shortened(line, resultLength)]
    })
    .join('\n')
}
