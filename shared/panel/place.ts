import type { SessionView, StationView } from '../session/view.ts'
import { wasAway } from './welcome.ts'

export const tabs = ['prepare', 'run', 'results', 'report'] as const
export type Tab = (typeof tabs)[number]

/** A page lies over its tab; Escape goes back to the tab. */
const pages = [
  'people',
  'areas',
  'departments',
  'words',
  'examples',
  'afresh',
  'minutes',
  'welcome',
  'book',
  'look',
  'stop',
  'help',
] as const
type Page = (typeof pages)[number]

/** Where the panel stands. */
export interface Place {
  readonly tab: Tab
  readonly page: Page | null
  /** The area that Run and Results speak of; null for the one that is due. */
  readonly station: string | null
}

/** A place as the short text that is kept with the person: `run/look/arguments-1`. */
export function placeText({ tab, page, station }: Place): string {
  return [tab, page ?? '', station ?? ''].join('/')
}

/** The place that a kept text names; null for a text of anybody else's making. */
export function placeFrom(text: string): Place | null {
  const [tabText, pageText, ...rest] = text.split('/')
  const tab = tabs.find((one) => one === tabText)
  const page = pages.find((one) => one === pageText)
  if (!tab || (pageText && !page)) return null
  return { tab, page: page ?? null, station: rest.join('/') || null }
}

/** The area whose vote is open; the first of them, should there be several. */
export function openStation(view: SessionView): StationView | null {
  return view.stations.find((station) => station.rounds[0]?.round.state === 'open') ?? null
}

/** Where an empty board's panel begins, and every other until it is known where. */
export const firstPlace: Place = { tab: 'prepare', page: null, station: null }

/** Pages that belong to a moment. */
const passing = new Set<Page | null>(['stop', 'welcome'])

/**
 * Where a panel begins: at the vote that is open; else, after a pause, at what there is to know of it; else where this
 * person left it; else at the preparations, until somebody has checked in; else at the next thing to run.
 */
export function openingPlace(view: SessionView, now: number): Place {
  if (view.phase === 'nothing') return firstPlace
  const open = openStation(view)
  if (open) return { tab: 'run', page: null, station: open.id }
  if (wasAway(view, now)) return { tab: 'run', page: 'welcome', station: null }
  const kept = placeFrom(view.kept['place'] ?? '')
  if (kept) return passing.has(kept.page) ? { ...kept, page: null } : kept
  return { tab: view.people.checkedIn === 0 ? 'prepare' : 'run', page: null, station: null }
}

/** The area that a place speaks of: the one named, else the open one, "here", the first without a result, the first. */
export function dueStation(view: SessionView, named: string | null): StationView | null {
  const here = view.workshop?.here ?? null
  return (
    view.stations.find((station) => station.id === named) ??
    openStation(view) ??
    view.stations.find((station) => station.id === here) ??
    view.stations.find((station) => station.rounds[0]?.round.state === 'draft') ??
    view.stations[0] ??
    null
  )
}
