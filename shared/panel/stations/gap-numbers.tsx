import { useWholePanel } from '../panel-context.ts'

const articles = {
  swift: ['SwiftERM', 'https://www.swifterm.com/marketers-will-abandon-personalisation/'],
  pyramid: ['Eagan and MacIntyre, 2022', 'https://alistapart.com/article/personalization-pyramid/'],
  retail: [
    'RetailWire',
    'http://www.retailwire.com/discussion/18198/retails-personalization-efforts-are-subpar',
  ],
  doughnut: [
    'Digital Doughnut',
    'https://www.digitaldoughnut.com/articles/2016/may/the-big-disconnect-data-and-customer-experience',
  ],
  agile: [
    'The Agile Brand Guide',
    'https://agilebrandguide.com/elevating-e-commerce-advancing-personalization-maturity-in-a-disrupted-landscape',
  ],
  axeno: [
    'Axeno',
    'https://axeno.co/insight/blog/what-real-omnichannel-personalization-looks-like-in-practice-lessons-from-50-enterprise-deployments',
  ],
  world: [
    'KMWorld',
    'https://kmworld.com/Articles/Editorial/Features/Personalization-to-support-customer-engagement-and-boost-revenue---162835.aspx?pageNum=4',
  ],
  diginomica: [
    'Diginomica',
    'https://diginomica.com/personalization-not-dead-it-does-need-overhaul',
  ],
} as const

/** Figure, the study it comes from, and the article that reports it: none of the studies was read itself. */
const published = {
  data: [
    ['obstacle', 'Gartner, Predicts 2020', 'swift'],
    ['ownData', 'Twilio, 2021', 'pyramid'],
  ],
  technology: [
    ['hurdle', 'Gartner, Predicts 2020', 'swift'],
    ['tools', 'Econsultancy and IBM', 'retail'],
  ],
  people: [
    ['resources', 'Dynamic Yield, 2021', 'pyramid'],
    ['how', 'Econsultancy, 2016', 'doughnut'],
  ],
  measures: [['goals', 'Mastercard Dynamic Yield, 2026', 'agile']],
  apart: [['silos', 'Contentful, 2025', 'axeno']],
  arrives: [
    ['agree', 'Segment, 2025', 'axeno'],
    ['felt', 'Econsultancy and IBM', 'retail'],
    ['miss', 'Gartner and Twilio Segment', 'world'],
    ['pursue', 'Gartner', 'diginomica'],
  ],
} as const

const barriers = ['data', 'technology', 'people', 'measures', 'apart', 'arrives'] as const

/** What others have counted, barrier by barrier, with where it was read. */
export function GapNumbers() {
  const { words } = useWholePanel()
  const says = words.views['gap-checklist']
  return (
    <details>
      <summary>{says.numbers}</summary>
      <p class="quiet reasons">{says.numbersHint}</p>
      {barriers.map((barrier) => (
        <div key={barrier} class="reasons">
          <h3>{says.barriers[barrier]}</h3>
          <ul>
            {published[barrier].map(([figure, study, article]) => {
              const [reporter, link] = articles[article]
              return (
                <li key={figure}>
                  {says.figures[figure]}{' '}
                  <a class="aside" href={link} target="_blank" rel="noreferrer">
                    {says.by(study, reporter)}
                  </a>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </details>
  )
}
