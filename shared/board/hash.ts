/**
 * A short fingerprint of words (14 hexadecimal digits), to tell what people typed from what we wrote. Differences that
 * hosts introduce by themselves (line ends, runs of spaces, composition) do not change it. Not for secrets.
 */
export function hash(words: string): string {
  const text = words.normalize('NFC').replace(/\s+/gu, ' ').trim()
  // cyrb53 by bryc (public domain): two 32-bit lanes, mixed at the end to 53 bits.
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  const mixedHigh =
    Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  const mixedLow =
    Math.imul(low ^ (low >>> 16), 2246822507) ^
    Math.imul(mixedHigh ^ (mixedHigh >>> 13), 3266489909)
  return (4294967296 * (2097151 & mixedLow) + (mixedHigh >>> 0)).toString(16).padStart(14, '0')
}
