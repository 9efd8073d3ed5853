/** An id that nobody can guess. */
export const newId = (): string => crypto.randomUUID()
