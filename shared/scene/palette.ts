import type { Hue } from '../board/snapshot.ts'
import type { Colour, SceneItem } from './scene.ts'

type Look = Required<Pick<SceneItem, 'fill' | 'border'>>

const look = (fill: Colour, colour: Colour, width: number, dashed = false): Look => ({
  fill,
  border: dashed ? { colour, width, dashed } : { colour, width },
})

const ink = '#1E1E1E'
const paper = '#FFFFFF'

/**
 * Colours by role, all of them of FigJam's own palette, which Miro takes as hex. Zones stay white, so that every colour
 * of note stands out on them; their kinds differ by border and label, and nothing is said by colour alone.
 */
export const palette = {
  ink,
  paper,
  /** The ground of an area, by the phase of the day. */
  area: { before: '#F9F9F9', kickstart: '#F5FBFF', plan: '#FFFBF0', work: '#F8F5FF' },
  card: look(paper, '#B3B3B3', 3),
  vote: look(paper, '#874FFF', 6, true),
  choice: look(paper, '#757575', 3),
  field: look(paper, '#B3B3B3', 3, true),
  /** What the plugin writes for people to read, inside a card. */
  written: look('#F9F9F9', '#E6E6E6', 2),
  tray: { fill: '#D9D9D9' },
  steps: look('#C2E5FF', '#3DADFF', 3),
  result: look(paper, ink, 3),
  decide: look('#FFECBD', '#FFC943', 3),
  /** The state label says its state by sign and words; these only underline it. */
  state: {
    notOpen: { ...look('#D9D9D9', '#B3B3B3', 3), ink },
    open: { ...look('#FFECBD', '#FFC943', 3), ink },
    stopped: { ...look(ink, '#B3B3B3', 3), ink: paper },
  },
} as const satisfies { readonly [role: string]: unknown }

/** The colour of a department's notes, beside its letters; the hosts' own notes of that name come close to it. */
export const hueColours: { readonly [hue in Hue]: Colour } = {
  yellow: '#FFE299',
  orange: '#FFD3A8',
  red: '#FFB8A8',
  pink: '#FFA8DB',
  violet: '#D3BDFF',
  blue: '#A8DAFF',
  teal: '#B3F4EF',
  green: '#B3EFBD',
  gray: '#E6E6E6',
}
