import { areaBook, kindName } from '../../shared/panel/area-words.ts'
import type { Language } from '../../shared/language/language.ts'
import { stations } from '../../shared/workshop/stations.ts'

/** The facilitator's book as Markdown, from the same words that the panel shows. */
export function facilitatorBook(words: Language): string {
  const { prepare, run, book, helpPage, phases, afresh } = words.panel
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')
  const blocks = [
    `# ${prepare.book}`,
    book.lead,
    `## ${helpPage.about}`,
    list(helpPage.aboutLines),
    `## ${prepare.title}`,
    list([
      prepare.areas,
      prepare.departments,
      prepare.deciderNobody,
      `${prepare.tryVote}: ${prepare.tryVoteHow(words.hosts.miro.newNote)}`,
      prepare.lock,
      prepare.invite,
      `${prepare.handover}: ${prepare.handoverHow(words.panel.guest.somebody)}`,
      prepare.send,
    ]),
    `## ${afresh.title}`,
    `${afresh.goes}:`,
    list(afresh.goesLines),
    `${afresh.stays}:`,
    list(afresh.staysLines),
    `## ${helpPage.facilitators}`,
    list(helpPage.facilitatorsLines),
    ...stations.flatMap(({ kind, phase, minutes }) => {
      const { purpose, say, know, good, mistakes, onward } = areaBook(words, kind)
      return [
        `## ${kindName(words, kind)}`,
        [phases[phase], ...(minutes > 0 ? [run.minutes(minutes)] : [])].join(' · '),
        purpose,
        `**${run.say}:** ${say}`,
        `**${run.goodToKnow}**`,
        list(know),
        `**${book.good}**`,
        list(good),
        `**${run.mistakes}**`,
        list(mistakes),
        `**${book.onward}**`,
        onward,
      ]
    }),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
