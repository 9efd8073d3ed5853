import type { Item } from '../../document/document.ts'
import { expectAtLeast, expectType } from '../errors.ts'
import { stickyHeight, stickyWidth } from '../text-size.ts'
import { fitText } from '../fit-text.ts'
import type { Calls } from './host-object.ts'
import type { PluginRun } from './run.ts'
import { write } from './writes.ts'

/** `resize` and its kin: at least 0.01 each way (F8). Children of a section stay where they are (§2.3). */
export function sizeCalls(run: PluginRun, item: Item): Calls {
  const resize = (where: string) => (width: unknown, height: unknown) => {
    const size = {
      width: expectAtLeast(where, 'width', width, 0.01),
      height: expectAtLeast(where, 'height', height, 0.01),
    }
    write(run, item, item.type === 'text' ? fitText({ ...item, ...size }, 'resize') : size)
  }
  return {
    resize: resize('resize'),
    resizeWithoutConstraints: resize('resizeWithoutConstraints'),
    rescale: (factor) => {
      const by = expectAtLeast('rescale', 'scale', factor, 0.01)
      write(run, item, { width: item.width * by, height: item.height * by })
    },
  }
}

/** A sticky's only size: square or wide; its height follows the words (F7). */
export function writeWide(run: PluginRun, item: Item, value: unknown): void {
  const wide = expectType('set_isWideWidth', 'isWideWidth', value, 'boolean')
  write(run, item, {
    width: stickyWidth(wide),
    height: stickyHeight(item.text, wide),
    props: { ...item.props, isWideWidth: wide },
  })
}
