import { resolve } from 'node:path'
import { defineConfig, type UserConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { chunksOf } from './test/tools/chunks.ts'
import { secondPass } from './test/tools/second-pass.ts'
import packageJson from './package.json' with { type: 'json' }

const here = import.meta.dirname
const at = (...path: string[]): string => resolve(here, ...path)

/** Where whoever hosts the plugin keeps these pages, given as environment variables; without one there is no link. */
const links = {
  rehearsal: process.env['REHEARSAL_URL'] ?? null,
  privacy: process.env['PRIVACY_URL'] ?? null,
  support: process.env['SUPPORT_ADDRESS'] ?? null,
}

/** What all four have in common. `VERSION` and `LINKS` are what Help shows. */
const common = {
  define: { VERSION: JSON.stringify(packageJson.version), LINKS: JSON.stringify(links) },
  base: './',
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} satisfies UserConfig

const output = (folder: string): UserConfig['build'] => ({
  outDir: at('dist', folder),
  emptyOutDir: false,
  target: 'es2022',
  modulePreload: { polyfill: false },
  reportCompressedSize: false,
})

/** What Miro's panel loads, in the order in which it is needed. */
const miroChunks = [
  [null, 'plugin-miro/headless.ts'],
  [null, 'plugin-miro/panel.ts'],
  ['core', 'plugin-miro/core.ts'],
  ['later', 'shared/panel/later.ts'],
  // Small, and shared by the reports and the editor.
  ['later', 'shared/panel/parts/save-buttons.tsx'],
  ['areas', 'shared/workshop/stations.ts'],
  ['day', 'shared/panel/day.ts'],
  // Its own, because the headless page checks words too, and must not fetch a view with its style.
  ['words', 'shared/workshop/deck-file.ts'],
  ['words-view', 'shared/panel/views/words-view.tsx'],
] as const

/** Mode → how that part is built. Each has its own root and a flat folder under `dist/`. */
export const parts: Record<string, () => UserConfig> = {
  miro: () => ({
    ...common,
    root: at('plugin-miro'),
    plugins: [secondPass()],
    build: {
      ...output('miro'),
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: { index: at('plugin-miro/index.html'), panel: at('plugin-miro/panel.html') },
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: chunksOf(here, miroChunks) }],
          },
        },
      },
    },
  }),

  /** The null origin of FigJam's panel can load nothing: everything goes into one file. */
  'figjam-ui': () => ({
    ...common,
    root: at('plugin-figjam/ui'),
    plugins: [viteSingleFile({ removeViteModuleLoader: true })],
    build: { ...output('figjam'), rolldownOptions: { input: at('plugin-figjam/ui/ui.html') } },
  }),

  /**
   * Figma's sandbox wants one script of an old language level. `strict` matters: without it a write to a read-only
   * property is ignored instead of throwing.
   */
  'figjam-main': () => ({
    ...common,
    root: at('plugin-figjam'),
    build: {
      ...output('figjam'),
      target: 'es2017',
      lib: {
        entry: at('plugin-figjam/main.ts'),
        formats: ['iife'],
        name: 'prepKitchen',
        fileName: () => 'code.js',
      },
      rolldownOptions: { output: { strict: true } },
    },
  }),

  rehearsal: () => ({
    ...common,
    root: at('test/rehearsal'),
    build: {
      ...output('rehearsal'),
      rolldownOptions: { input: { index: at('test/rehearsal/index.html') } },
    },
  }),
}

/** Vite finds its part by `--mode`; Vitest, which has a mode of its own, finds the tests. */
export default defineConfig(
  ({ mode }) =>
    parts[mode]?.() ?? {
      oxc: common.oxc,
      test: {
        include: ['test/**/*.test.{ts,tsx}'],
        globalSetup: 'test/tools/prepare.ts',
        testTimeout: 60_000,
      },
    },
)
