/** An id that nobody can guess. `crypto.randomUUID` is missing in a frame without an origin. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
