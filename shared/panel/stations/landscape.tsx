import type { StationViews } from './station-panel.ts'

function Result() {
  return null
}

export const landscapeViews: StationViews = { Result }
