import { windows, wire, type FromSandbox } from '../shared/board/messages.ts'
import { createAnswer } from './answer.ts'
import { createHome } from './home.ts'
import { createVerbs } from './verbs.ts'
import { watchPage } from './watch-page.ts'

/**
 * Opens the panel and answers it for as long as it is open. The host comes in as an argument, so that several can live
 * in one test.
 */
export function start(host: PluginAPI, html: string): void {
  const post = (message: FromSandbox): void => host.ui.postMessage(message, { origin: '*' })
  const hint = (): void => post({ wire, hint: 'changed' })
  const open = (): void => host.showUI(html, { ...windows.full, themeColors: true })
  const home = createHome(host)
  open()
  host.ui.on('message', createAnswer(createVerbs(host, home), post))
  let stop = watchPage(home.page, hint)
  host.on('currentpagechange', () => {
    if (!home.follow()) return
    stop()
    stop = watchPage(home.page, hint)
    // Another page is another board: its panel begins afresh.
    open()
  })
}
