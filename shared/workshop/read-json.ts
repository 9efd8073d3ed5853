/** A JSON text with the line on which each of its values begins, so that whoever wrote it can find what is wrong. */
export type ReadJson =
  | { readonly state: 'ok'; readonly value: unknown; lineOf(path: readonly string[]): number }
  /** Not JSON from this line on. */
  | { readonly state: 'broken'; readonly line: number }

/** Other control characters in a string are refused by `JSON.parse`, which reads each token. */
const token =
  /[ \t\r\n]*("(?:[^"\\\r\n]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])/y

/** Total: what is no JSON says where. Of a name that a group has twice the last value counts, as everywhere. */
export function readJson(text: string): ReadJson {
  const lines = new Map<string, number>()
  let at = 0

  const next = (): string => {
    token.lastIndex = at
    const found = token.exec(text)?.[1]
    if (found === undefined) throw new SyntaxError()
    at = token.lastIndex
    return found
  }
  const lineHere = (): number => text.slice(0, at).split('\n').length

  /** Members up to the closing sign, each read by `member`. */
  const members = (close: string, member: (first: string) => void): void => {
    for (let sign = next(); sign !== close;) {
      member(sign)
      sign = next()
      if (sign === ',') sign = notThe(close, next())
      else if (sign !== close) throw new SyntaxError()
    }
  }

  const valueFrom = (first: string, path: readonly string[]): unknown => {
    lines.set(JSON.stringify(path), lineHere())
    if (first === '[') {
      const list: unknown[] = []
      members(']', (sign) => list.push(valueFrom(sign, [...path, String(list.length)])))
      return list
    }
    if (first === '{') {
      const group: [string, unknown][] = []
      members('}', (sign) => {
        if (!sign.startsWith('"')) throw new SyntaxError()
        const name = String(JSON.parse(sign))
        if (next() !== ':') throw new SyntaxError()
        group.push([name, valueFrom(next(), [...path, name])])
      })
      return Object.fromEntries(group)
    }
    if (/^[}\],:]/.test(first)) throw new SyntaxError()
    return JSON.parse(first) as unknown
  }

  try {
    const value = valueFrom(next(), [])
    if (text.slice(at).trim() !== '') throw new SyntaxError()
    return {
      state: 'ok',
      value,
      lineOf: (path) => lines.get(JSON.stringify(path)) ?? 1,
    }
  } catch {
    // The next sign is the one that does not belong there; white space before it is not.
    at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0
    return { state: 'broken', line: lineHere() }
  }
}

function notThe(close: string, sign: string): string {
  if (sign === close) throw new SyntaxError()
  return sign
}
