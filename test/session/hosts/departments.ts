import type { LayChoice } from '../../../shared/session/session.ts'

/** The departments of the rehearsal's cast, in their colours. */
export const departments: LayChoice['departments'] = [
  { key: 'product', letters: 'PR', name: 'Product', hue: 'blue' },
  { key: 'design', letters: 'DE', name: 'Design', hue: 'pink' },
  { key: 'engineering', letters: 'EN', name: 'Engineering', hue: 'green' },
  { key: 'marketing', letters: 'MK', name: 'Marketing', hue: 'orange' },
]
