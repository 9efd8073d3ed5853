import { en } from '../../shared/language/en.ts'
import '../../shared/panel/theme-figjam.css'
import { windowChannel } from './channel.ts'
import { openPanel } from './open-panel.ts'

const root = document.querySelector<HTMLElement>('#root')

if (root) {
  openPanel(root, windowChannel(window)).catch(() => {
    root.textContent = en.trouble.offline(en.hosts.figjam.host)
  })
}
