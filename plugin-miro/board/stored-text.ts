import type { Json } from '@mirohq/websdk-types'

/**
 * A text as Miro is to store it. Miro measures a value as JSON, in which a text that is itself JSON grows by every
 * quote; so where the text can be had back exactly, what it stands for is stored in its place.
 */
export function wrap(text: string): Json {
  const json = parsed(text)
  return json !== undefined && JSON.stringify(json) === text ? { json } : { text }
}

/** What some other hand has stored is given as its JSON: the core's door will say that it cannot be read. */
export function unwrap(value: Json): string {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    if (typeof value['text'] === 'string') return value['text']
    if (value['json'] !== undefined) return JSON.stringify(value['json'])
  }
  return JSON.stringify(value)
}

function parsed(text: string): Json | undefined {
  try {
    const json: Json = JSON.parse(text)
    return json
  } catch {
    return undefined
  }
}
