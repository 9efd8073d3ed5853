/**
 * Rule 10: words as they come off a board, made equal on every host. For text whose markup the adapter has decoded
 * already. What is left is only ever shown as characters.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
    .replace(/\u00A0/g, ' ')
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .normalize('NFC')
    .trim()
