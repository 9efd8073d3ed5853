import type { StationViews } from './station-panel.ts'

function Result() {
  return null
}

export const pantryViews: StationViews = { Result }
