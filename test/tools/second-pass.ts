import { gzipSync } from 'node:zlib'
import { minify } from 'terser'
import type { Plugin } from 'vite'

/**
 * Lets terser go over what the built-in minifier made, and keeps what is smaller when it travels. It saves about 1 kB
 * gz of the panel, which every board loads.
 */
export const secondPass = (): Plugin => ({
  name: 'second-pass',
  apply: 'build',
  generateBundle: async (_, bundle) => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      const { code } = await minify(chunk.code, {
        module: true,
        compress: { passes: 2, ecma: 2020 },
      })
      if (code !== undefined && travelling(code) < travelling(chunk.code)) chunk.code = code
    }
  },
})

const travelling = (code: string): number => gzipSync(code, { level: 9 }).length
