/** A colour as FigJam's API gives it: 0…1 a channel. */
export interface Rgb {
  readonly r: number
  readonly g: number
  readonly b: number
}

/** `#RRGGBB` (or `RRGGBB`) as exact `hex / 255`: anything else FigJam calls a custom colour (§1.8). */
export function rgbFromHex(hex: string): Rgb {
  const n = Number.parseInt(hex.replace('#', ''), 16)
  return { r: (n >> 16) / 255, g: ((n >> 8) & 255) / 255, b: (n & 255) / 255 }
}

const byte = (part: number) =>
  Math.round(part * 255)
    .toString(16)
    .padStart(2, '0')

/** To `#RRGGBB`, the nearest of 8 bits a channel. */
export function hexFromRgb({ r, g, b }: Rgb): string {
  return `#${byte(r)}${byte(g)}${byte(b)}`.toUpperCase()
}

/** The fills of FigJam's own sticky picker, in its order (§2.5, first-party). */
export const stickyFills = [
  ['#FFFFFF', 'white'],
  ['#E6E6E6', 'gray'],
  ['#B3EFBD', 'green'],
  ['#B3F4EF', 'teal'],
  ['#A8DAFF', 'blue'],
  ['#D3BDFF', 'violet'],
  ['#FFA8DB', 'pink'],
  ['#FFB8A8', 'red'],
  ['#FFD3A8', 'orange'],
  ['#FFE299', 'yellow'],
] as const

/** `figma.constants.colors`: the older palette, which the API still offers (§2.5, documentation). */
export const constants = {
  colors: {
    figJamBase: {
      black: '1E1E1E',
      gray: 'B3B3B3',
      red: 'F24822',
      orange: 'FFA629',
      yellow: 'FFCD29',
      green: '14AE5C',
      blue: '0D99FF',
      violet: '9747FF',
      white: 'FFFFFF',
    },
    figJamBaseLight: {
      darkGray: '757575',
      lightGray: 'E6E6E6',
      lightRed: 'FFC7C2',
      lightOrange: 'FCD19C',
      lightYellow: 'FFE8A3',
      lightGreen: 'AFF4C6',
      lightBlue: 'BDE3FF',
      lightViolet: 'E4CCFF',
    },
  },
} as const
