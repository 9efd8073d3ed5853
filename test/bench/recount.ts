import Flatbush from 'flatbush'
import { hash } from '../../shared/board/hash.ts'
import type { Note, Snapshot } from '../../shared/board/snapshot.ts'
import { byDepth, locate } from '../../shared/geometry/locate.ts'
import { contains, type Point } from '../../shared/geometry/rect.ts'
import type { VoteContext } from '../../shared/votes/context.ts'
import { interpret } from '../../shared/votes/interpret.ts'
import { tally } from '../../shared/votes/tally.ts'
import { aDepartment, aNote, anItem, aPerson, aRound } from '../votes/boards.ts'
import { compare, type Bench } from './measure.ts'
import { seeded } from './random.ts'

/** Stations with cards in columns, each card with a vote box and fields, as on a real board. */
function day(stations: number, cards: number, fields: number, notes: number, seed: number) {
  const { sixteenth, pick } = seeded(seed)
  const [width, height] = [1400, 1600]
  const items: Snapshot['items'][number][] = []
  for (let s = 0; s < stations; s++) {
    const station = `s${s}`
    const left = s * (cards * width + 400)
    const own = { station, ord: items.length }
    items.push(anItem(`area${s}`, 'station', [left, 0, cards * width, height], own))
    for (let c = 0; c < cards; c++) {
      const on = { ...own, card: `card-${c}`, text: `Card ${c}`, laid: hash(`Card ${c}`) }
      const x = left + c * width
      items.push(anItem(`card${s}-${c}`, 'card', [x + 40, 40, width - 80, height - 80], on))
      items.push(
        anItem(`vote${s}-${c}`, 'vote', [x + 80, 900, width - 160, 490], { ...on, key: 'votes' }),
      )
      for (let f = 0; f < fields; f++)
        items.push(
          anItem(`field${s}-${c}-${f}`, 'field', [x + 80 + f * 310, 210, 300, 280], {
            ...on,
            key: `f${f}`,
          }),
        )
    }
  }
  const people = Array.from({ length: 10 }, (_, index) =>
    aPerson(`p${index}`, `Person ${index}`, { keys: [`u${index}`], department: `d${index % 4}` }),
  )
  const said = ['', '', 'because it is slow', '2', '@Person9 yes', 'zu teuer'] as const
  const all = Array.from({ length: notes }, (_, index): Note => {
    const x = sixteenth(0, stations * (cards * width + 400))
    const author = { id: `u${index % 11}`, name: `Person ${index % 11}` }
    return aNote(`3458764500000${index * 7919}`, x, sixteenth(0, height), {
      text: pick(said),
      hue: pick(['yellow', 'blue', 'pink']),
      author,
    })
  })
  const rounds = Array.from({ length: stations }, (_, s) =>
    aRound({
      id: `r${s}`,
      station: `s${s}`,
      votes: 3,
      minimum: 2,
      options: Array.from({ length: cards }, (__, c) => ({
        key: `card-${c}`,
        words: '',
        note: null,
      })),
    }),
  )
  const departments = ['d0', 'd1', 'd2', 'd3'].map((key) => aDepartment(key))
  const board: Snapshot = { items, notes: all, unread: [] }
  const context: VoteContext = {
    rounds,
    departments,
    roster: people,
    facilitators: [],
    notOnePerson: [],
    authors: 'id',
  }
  return { board, context }
}

function recount({ board, context }: ReturnType<typeof day>): number {
  const its = interpret(board, context)
  return context.rounds.reduce((sum, round) => sum + tally(its, round, context).total, 0)
}

const zonesOf = ({ items }: Snapshot) =>
  items
    .filter(({ tag }) => tag.kind === 'vote' || tag.kind === 'field')
    .map(({ id, box, tag }) => ({ id, box, ord: tag.ord }))

const pointsOf = ({ notes }: Snapshot): Point[] =>
  notes.map(({ box }) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 }))

/** Which zone every note lies in: our grid, flatbush, and the plain loop. They must say the same before they race. */
function locating({ board }: ReturnType<typeof day>) {
  const zones = zonesOf(board)
  const points = pointsOf(board)
  const grid = (): (string | undefined)[] => {
    const at = locate(zones)
    return points.map((point) => at(point)?.id)
  }
  const flatbush = (): (string | undefined)[] => {
    const index = new Flatbush(zones.length)
    for (const { box } of zones)
      index.add(box.left, box.top, box.left + box.width, box.top + box.height)
    index.finish()
    return points.map((point) => {
      const found = index
        .search(point.x, point.y, point.x, point.y)
        .flatMap((at) => zones[at] ?? [])
        .filter(({ box }) => contains(box, point))
      return found.sort(byDepth)[0]?.id
    })
  }
  const loop = (): (string | undefined)[] =>
    points.map((point) => {
      let best: (typeof zones)[number] | undefined
      for (const zone of zones) {
        const { left, top, width, height } = zone.box
        const held =
          left <= point.x && point.x < left + width && top <= point.y && point.y < top + height
        if (held && (!best || byDepth(zone, best) < 0)) best = zone
      }
      return best?.id
    })
  const said = [grid, flatbush, loop].map((way) => way().join())
  if (new Set(said).size !== 1)
    throw new Error('The three ways to find a zone disagree: nothing to compare.')
  return [
    { what: 'our grid', run: grid },
    { what: 'flatbush', run: flatbush },
    { what: 'the plain loop', run: loop },
  ]
}

export const recountBenches: readonly Bench[] = [
  {
    title: 'Recount of 10,000 notes × 500 zones, from snapshot to standings',
    run: () => {
      const large = day(5, 20, 4, 10_000, 2)
      return compare([{ what: 'recount', budget: 16.7, run: () => recount(large) }], 150)
    },
  },
  {
    title: 'A long day, 400 notes × 450 zones, from snapshot to standings',
    run: () => {
      const long = day(10, 9, 4, 400, 3)
      return compare([{ what: 'recount', budget: 4, run: () => recount(long) }], 200)
    },
  },
  {
    title: 'Finding the zones of 10,000 notes among 500 zones, index included',
    run: () => compare(locating(day(5, 20, 4, 10_000, 1)), 40),
  },
]
