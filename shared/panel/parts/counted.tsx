import type { MainWords } from '../../language/language.ts'
import { usePanel } from '../panel-context.ts'

/** How old the numbers are, and a way to have them anew. @param now milliseconds since 1970 */
export function Counted({ now }: { now: number }) {
  const { words, view, session } = usePanel()
  const { reading, countedAt } = view.value
  const says = words.panel.vote
  return (
    <div class="head counted">
      <span class="quiet">{reading ? says.counting : ageText(words, countedAt, now)}</span>
      <button
        type="button"
        class="act"
        title={says.countKeys}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={() => void session.countNow()}
      >
        {says.countNow}
      </button>
    </div>
  )
}

function ageText(words: MainWords, countedAt: number | null, now: number): string {
  const says = words.panel.vote
  if (countedAt === null) return says.notCounted
  const seconds = Math.max(0, Math.floor((now - countedAt) / 1000))
  return seconds < 120 ? says.counted(seconds) : says.countedMinutes(Math.floor(seconds / 60))
}
