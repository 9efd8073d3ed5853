import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

export interface SourceFile {
  /** From the repository's root, with `/`. */
  readonly path: string
  readonly text: string
}

/** Files of some folders whose names end in one of the extensions. */
export function sources(
  folders: readonly string[],
  extensions: readonly string[] = ['.ts', '.tsx'],
): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && extensions.some((extension) => entry.name.endsWith(extension)),
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({
        path: relative(root, file).replaceAll('\\', '/'),
        text: readFileSync(file, 'utf8'),
      })),
  )
}

/** `path:line: text` of every line that matches. */
export function linesMatching(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, at: `${path}:${index + 1}: ${line.trim()}` }))
      .filter(({ line }) => pattern.test(line))
      .map(({ at }) => at),
  )
}
