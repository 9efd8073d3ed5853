import type { StationViews } from './station-panel.ts'

function Result() {
  return null
}

export const buildSizeViews: StationViews = { Result }
