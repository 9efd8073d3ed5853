import type { NodeRecord } from './changes.ts'

/** Makes one record of several of the same node: what it was to begin with and what it is in the end (F14). */
export function coalesce(records: readonly NodeRecord[]): NodeRecord[] {
  const merged = new Map<string, NodeRecord>()
  for (const record of records) {
    const earlier = merged.get(record.id)
    const joined = earlier ? join(earlier, record) : record
    if (joined) merged.set(record.id, joined)
    else merged.delete(record.id)
  }
  return [...merged.values()]
}

function join(earlier: NodeRecord, later: NodeRecord): NodeRecord | null {
  if (earlier.type === 'CREATE' && later.type === 'DELETE') return null
  if (earlier.type === 'CREATE') return { ...later, type: 'CREATE', properties: [] }
  if (earlier.type === 'DELETE' && later.type === 'CREATE')
    return { ...later, type: 'PROPERTY_CHANGE' }
  if (later.type !== 'PROPERTY_CHANGE') return later
  const properties = [...new Set([...earlier.properties, ...later.properties])]
  return { ...later, properties }
}

/** Of what was added or removed together, only the outermost is told (F14, types). */
export function topmost(records: readonly NodeRecord[]): NodeRecord[] {
  const whole = (type: NodeRecord['type']) =>
    new Set(records.filter((record) => record.type === type).map((record) => record.id))
  const covered = {
    CREATE: whole('CREATE'),
    DELETE: whole('DELETE'),
    PROPERTY_CHANGE: new Set<string>(),
  }
  return records.filter(({ type, item }) => item.parent === null || !covered[type].has(item.parent))
}
