import { errors, fail } from '../errors.ts'
import { closeWindow, openWindow } from '../host/windows.ts'
import { command } from './command.ts'
import type { Context } from './command.ts'

/** Panels and modals, and registering for events. The documentation lists no credits for any of these. */
export const showing = {
  'ui.openPanel': open('panel'),
  'ui.openModal': open('modal'),
  'ui.closePanel': close('panel'),
  'ui.closeModal': close('modal'),
  'ui.canOpenPanel': command(0, null, ({ page }) => !page.client.guiHidden),
  'ui.canOpenModal': command(0, null, ({ page }) => !page.client.guiHidden),
  'ui.getPanelData': command(0, null, (context) => dataOf(context, 'panel')),
  'ui.getModalData': command(0, null, (context) => dataOf(context, 'modal')),

  /** From here on the page is told of the event. */
  'ui.on': command(0, null, ({ page }, { id }: { event: string; id: number }) => {
    page.activate(id)
  }),

  /** Takes effect at once, or a little later where the tester wants the unreliable `off` of field notes (E41). */
  'ui.off': command(0, null, ({ page, host }, id: number) => {
    const { offLag } = host.options
    if (offLag === 0) page.forget(id)
    else host.later(offLag, () => page.forget(id))
  }),
}

function open(kind: 'panel' | 'modal') {
  return command(0, null, ({ host, page }, { url, data }: { url: string; data?: unknown }) => {
    openWindow(host, page.client, kind, { url, data, app: page.app })
  })
}

function close(kind: 'panel' | 'modal') {
  return command(0, null, ({ page }, result: unknown) => {
    if (page.client[kind]?.page.app !== page.app) fail(errors.noPanel(kind))
    closeWindow(page.client, kind, structuredClone(result))
  })
}

/** Any page of the app may ask what its open panel was given. */
function dataOf({ page }: Context, kind: 'panel' | 'modal'): unknown {
  const shown = page.client[kind]
  return shown?.page.app === page.app ? shown.page.data : undefined
}
