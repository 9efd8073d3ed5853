export const notes = (count: number): string => (count === 1 ? '1 Notiz' : `${count} Notizen`)
export const votes = (count: number): string => (count === 1 ? '1 Stimme' : `${count} Stimmen`)
