import type { StationViews } from './station-panel.ts'

function Result() {
  return null
}

export const ideasViews: StationViews = { Result }
