import type { Trouble } from '../../session/view.ts'
import { usePanel, type Panel } from '../panel-context.ts'
import { troubleText } from '../trouble-text.ts'
import { Act } from './act.tsx'
import { Show } from './show.tsx'

/** One thing that went wrong, and what can be done about it. */
export function TroubleNotice({ trouble }: { trouble: Trouble }) {
  const panel = usePanel()
  const { view, words, host, session } = panel
  const text = troubleText(words, host.host, trouble, view.value, Date.now())
  return (
    <div class="notice">
      <p>{text}</p>
      <div class="row">
        <Show items={trouble.items} of={text} />
        {answers(panel, trouble).map(([label, run]) => (
          <Act key={label} run={run}>
            {label}
          </Act>
        ))}
        <Act look="quiet" run={() => session.dismiss(trouble.id)}>
          {words.trouble.dismiss}
        </Act>
      </div>
    </div>
  )
}

type Answer = readonly [label: string, run: () => Promise<void>]

/** What can be done about it, the usual answer first. */
function answers({ session, words }: Panel, trouble: Trouble): readonly Answer[] {
  const says = words.trouble
  const again: Answer = [says.tryAgain, () => session.tryAgain(trouble.id)]
  const { station } = trouble
  switch (trouble.kind) {
    case 'half-laid':
      return [
        [says.finish, () => session.finishLaying()],
        [says.clear, () => session.clearLaying()],
      ]
    case 'station-gone':
    case 'vote-gone':
      if (station === null) return []
      return [
        [says.putBack, () => session.putBackStation(station)],
        [says.forget, () => session.forgetStation(station)],
      ]
    case 'copied-board':
      return [[says.takeIn, () => session.takeInCopies()]]
    case 'gone':
    case 'locked':
    case 'forbidden':
    case 'offline':
    case 'failed':
    case 'left-over':
    case 'no-room':
      return [again]
    default:
      return []
  }
}
