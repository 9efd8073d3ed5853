import type { ItemId } from '../../board/snapshot.ts'
import type { Lever } from '../carried.ts'
import type { FactsContext } from '../station.ts'
import {
  type DataAuditWords,
  type Engine,
  engines,
  type Question,
  questionNames,
  questions,
} from './data-audit-row.ts'
import { cardsOn, fieldOn } from './on-card.ts'
import { type PrivacyLine, privacyLines } from './data-audit-privacy.ts'

/** A row of the audit. */
export interface Source extends Lever {
  readonly key: string
  readonly item: ItemId
  /** Keys of what was answered to each question: one, none yet, or several that contradict each other. */
  readonly answers: { readonly [question in Question]: readonly string[] }
  /** Names of the questions without an answer. */
  readonly open: readonly string[]
  /** Questions with several, by name. */
  readonly twice: readonly { readonly question: string; readonly answers: readonly string[] }[]
}

export interface DataAuditFacts {
  /** Rows with a name, from the top. */
  readonly sources: readonly Source[]
  /** Notes in each box of the engine, and the box with most of them; null for none, or several. */
  readonly engine: {
    readonly notes: { readonly [engine in Engine]: number }
    readonly most: Engine | null
  }
  readonly privacy: readonly PrivacyLine[]
}

/** What the room found out about its data. */
export function dataAuditFacts(context: FactsContext<DataAuditWords>): DataAuditFacts {
  const { words, settings } = context
  const sources = cardsOn(context)
    .filter(({ text }) => text !== '')
    .map(({ card, text, item }): Source => {
      const answers = {
        quality: answered(context, card, 'quality'),
        access: answered(context, card, 'access'),
        privacy: answered(context, card, 'privacy'),
      }
      return {
        key: card,
        item: item.id,
        name: text,
        answers,
        open: unanswered(answers).map((name) => words.columns[name]),
        twice: contradicted(answers, words),
        state: stateOf(answers),
        gap: fieldOn(context, card, 'gap'),
        owner: fieldOn(context, card, 'owner'),
      }
    })
  return {
    sources,
    engine: engineOf(context),
    privacy: privacyLines(words.privacy, settings),
  }
}

const lying = ({ board, station }: FactsContext<unknown>, card: string | null, row: string) =>
  board.choices
    .filter((box) => box.station === station && box.card === card && box.row === row)
    .map(({ key, notes, options }) => ({ key, count: notes.length + options.length }))

const answered = (context: FactsContext<unknown>, card: string, question: Question) => {
  const boxes = lying(context, card, question).filter(({ count }) => count > 0)
  return questions[question].filter((answer) => boxes.some(({ key }) => key === answer))
}

const unanswered = (answers: Source['answers']) =>
  questionNames.filter((name) => answers[name].length === 0)

function contradicted(answers: Source['answers'], words: DataAuditWords): Source['twice'] {
  return questionNames
    .filter((name) => answers[name].length > 1)
    .map((name) => {
      const names: { readonly [answer: string]: string } = words.answers[name]
      return {
        question: words.columns[name],
        answers: answers[name].map((answer) => names[answer] ?? answer),
      }
    })
}

/** Privacy comes first: what is blocked is no use, however good. What is not answered, or twice, is not known. */
function stateOf(answers: Source['answers']): Lever['state'] {
  const [quality, access, privacy] = questionNames.map((name) =>
    answers[name].length === 1 ? answers[name][0] : null,
  )
  if (privacy === 'blocked') return 'blocked'
  if (!quality || !access || !privacy) return 'unknown'
  return quality === 'low' || access === 'hard' || privacy === 'unclear' ? 'limited' : 'ready'
}

function engineOf(context: FactsContext<unknown>): DataAuditFacts['engine'] {
  const boxes = lying(context, null, 'engine')
  const count = (engine: Engine) =>
    boxes.reduce((sum, box) => (box.key === engine ? sum + box.count : sum), 0)
  const notes = {
    rules: count('rules'),
    learning: count('learning'),
    unknown: count('unknown'),
  }
  const top = Math.max(...engines.map((engine) => notes[engine]))
  const [most, other] = engines.filter((engine) => notes[engine] === top)
  return { notes, most: top > 0 && other === undefined ? (most ?? null) : null }
}
