import { hues, type Hue } from '../board/snapshot.ts'

/** Rule 7: Miro names its colours; light and dark ones go with their base, black stands for nothing. */
export function hueOfMiro(name: string): Hue | null {
  const base = name.replace(/^(?:light|dark)_/, '')
  return hues.find((hue) => hue === (base === 'cyan' ? 'teal' : base)) ?? null
}
