import type { MainWords } from '../language/language.ts'
import { languageName } from '../language/languages.ts'
import type { SessionView, Trouble } from '../session/view.ts'
import { areaName } from './area-words.ts'
import { sectionName } from './deck-text.ts'
import { timeOfDay } from './clock-text.ts'
import { openStation } from './place.ts'

/** What happened, what was kept and what to do next, in one breath. @param now milliseconds since 1970 */
export function troubleText(
  words: MainWords,
  host: string,
  trouble: Trouble,
  view: SessionView,
  now: number,
): string {
  const says = words.trouble
  switch (trouble.kind) {
    case 'busy':
      return [busy(words, host, trouble, now), onBoard(words, view)].filter(Boolean).join(' ')
    case 'hourly':
      return `${says.hourly(host, trouble.until === null ? null : timeOfDay(trouble.until))} ${afterHour(words, trouble, view)}`
    case 'offline':
    case 'failed':
      return says[trouble.kind](host)
    case 'locked':
    case 'left-over':
      return says[trouble.kind](trouble.items.length)
    case 'claimed':
    case 'other-page':
    case 'unread-kinds':
    case 'unreadable-document':
      return says[trouble.kind](trouble.detail)
    case 'station-gone':
    case 'vote-gone':
    case 'half-laid':
      return says[trouble.kind](stationName(words, trouble, view))
    case 'no-room':
      return says['no-room'](stationName(words, { ...trouble, station: trouble.detail }, view))
    case 'no-language':
      return says['no-language'](languageName(trouble.detail))
    case 'words-unfit':
      return says['words-unfit'](sectionName(words, trouble.detail))
    case 'not-loaded':
      return words.panel.notLoaded
    default:
      return says[trouble.kind]
  }
}

function busy(words: MainWords, host: string, { until }: Trouble, now: number): string {
  return words.trouble.busy(
    host,
    until === null ? null : Math.max(1, Math.ceil((until - now) / 60_000)),
  )
}

function onBoard(words: MainWords, { phase, progress }: SessionView): string {
  return phase === 'laying' && progress ? words.trouble.onBoard(progress.done, progress.total) : ''
}

function afterHour(words: MainWords, { readAt }: Trouble, view: SessionView): string {
  if (readAt === null || !openStation(view)) return words.trouble.hourlyLater
  return words.trouble.hourlyVote(timeOfDay(readAt))
}

function stationName(words: MainWords, { station, detail }: Trouble, view: SessionView): string {
  const id = station ?? detail
  const entry =
    view.stations.find((one) => one.id === id) ??
    view.workshop?.stations.find((one) => one.id === id) ??
    null
  return areaName(words, entry ?? { id, kind: id.replace(/-\d+$/, '') })
}
