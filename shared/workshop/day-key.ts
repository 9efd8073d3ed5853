/** The settings that belong to no station but to the whole day: minutes, when each area began. */
export const dayKey = 'day'
