import { launchBrowser } from './test/tools/browser.ts'
import { serveRehearsal, takeSeat } from './test/journeys/rehearsal.ts'
import { playWholeDay } from './test/journeys/whole-day.ts'
const host = process.argv[2] as any
const server = await serveRehearsal()
const browser = await launchBrowser()
const seat = await takeSeat(browser, server, host)
seat.page.setDefaultTimeout(45000)
let n = 0
try {
await playWholeDay(seat, async (s, area) => {
  console.log(area)
  await s.goTo(area)
  await s.page.waitForTimeout(300)
  await s.page.screenshot({ path: `/tmp/try/${host}-day-${String(n++).padStart(2,'0')}-${area.replaceAll(' ','-')}.png` })
})
} catch (e) { console.log(String(e).slice(0, 900)); await seat.page.screenshot({ path: `/tmp/try/${host}-fail.png` }) }
console.log(seat.errors)
await browser.close(); await server.close()
