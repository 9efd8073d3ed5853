import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from 'acorn'
import { describe, expect, it } from 'vitest'
import { root } from './sources.ts'

const dist = (...path: string[]): string => join(root, 'dist', ...path)
const read = (...path: string[]): string => readFileSync(dist(...path), 'utf8')
const kB = (bytes: number): number => bytes / 1000
const gz = (...files: string[]): number =>
  kB(files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0))

/** Everything a page of the built Miro app asks for before its first view, followed through static imports. */
function firstLoad(page: string): string[] {
  const found = new Set<string>()
  const follow = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    if (!file.endsWith('.js')) return
    const text = readFileSync(file, 'utf8')
    for (const [, path] of text.matchAll(/(?:from|import)\s*["'](\.\/[^"']+)["']/g)) {
      follow(join(file, '..', path ?? ''))
    }
  }
  for (const [, path] of read('miro', page).matchAll(/(?:src|href)="(\.\/[^"]+\.(?:js|css))"/g)) {
    follow(dist('miro', path ?? ''))
  }
  return [...found]
}

const miroFiles = (): string[] =>
  (existsSync(dist('miro')) ? readdirSync(dist('miro'), { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => dist('miro', name))

describe('budgets of the built plugins', () => {
  it('Miro: what the first view needs is at most 30 kB gz', () => {
    expect(firstLoad('panel.html').length).toBeGreaterThan(0)
    expect(gz(...firstLoad('panel.html'))).toBeLessThanOrEqual(30)
  })

  it('Miro: everything together is at most 90 kB gz', () => {
    expect(gz(...miroFiles())).toBeLessThanOrEqual(90)
  })

  it('FigJam: ui.html is one file of at most 300 kB', () => {
    expect(kB(Buffer.byteLength(read('figjam', 'ui.html')))).toBeLessThanOrEqual(300)
    expect(read('figjam', 'ui.html')).not.toMatch(/<(script|link)[^>]+(src|href)=/)
  })

  it('FigJam: code.js is at most 12 kB gz and strict ES2017', () => {
    const code = read('figjam', 'code.js')
    expect(gz(dist('figjam', 'code.js'))).toBeLessThanOrEqual(12)
    const [first] = parse(code, { ecmaVersion: 2017, sourceType: 'script' }).body
    expect(first).toMatchObject({ type: 'ExpressionStatement', directive: 'use strict' })
  })

  it('no built file makes code out of text', () => {
    const built = [...miroFiles(), dist('figjam', 'ui.html'), dist('figjam', 'code.js')]
    const guilty = built.filter((file) =>
      /\beval\(|new Function\b|\bFunction\(/.test(readFileSync(file, 'utf8')),
    )
    expect(guilty).toEqual([])
  })

  it('the pages load nothing from outside but Miro’s SDK', () => {
    const pages = ['index.html', 'panel.html'].map((page) => read('miro', page)).join('\n')
    const addresses = [...pages.matchAll(/(?:src|href)="(https?:[^"]+)"/g)].map(
      ([, address]) => address,
    )
    expect(new Set(addresses)).toEqual(new Set(['https://miro.com/app/static/sdk/v2/miro.js']))
    expect(read('figjam', 'manifest.json')).toMatch(/"allowedDomains":\s*\["none"\]/)
  })
})
