import type { Idea, IdeasFacts } from '../../workshop/stations/ideas-facts.ts'
import { useWholePanel } from '../panel-context.ts'

const side = 264
const radius = 11

/** The map in small: numbers where their chips lie. Read as one sentence by those who hear it. */
export function IdeasMap({ facts: { quadrants, ideas, axes } }: { facts: IdeasFacts }) {
  const { words } = useWholePanel()
  const says = words.views.ideas
  const sentence = quadrants
    .map(({ name, numbers }) => says.quadrant(name, numbers.join(', ') || says.nothing))
    .join('. ')
  return (
    <svg
      class="ideas-map"
      viewBox={`0 0 ${side} ${side + 20}`}
      role="img"
      aria-label={says.map(sentence)}
    >
      <rect x="1" y="1" width={side - 2} height={side - 2} />
      <path d={`M${side / 2} 1V${side - 1}M1 ${side / 2}H${side - 1}`} />
      {quadrants.map(({ key, name }, index) => (
        <text
          key={key}
          x={6 + (index % 2) * (side / 2)}
          y={16 + Math.floor(index / 2) * (side / 2)}
        >
          {name}
        </text>
      ))}
      <text x="0" y={side + 15}>
        {axes.little}
      </text>
      <text x={side} y={side + 15} text-anchor="end">
        {axes.much}
      </text>
      {ideas.map((idea) => (
        <Dot key={idea.key} idea={idea} />
      ))}
    </svg>
  )
}

function Dot({ idea: { number, effort, impact, drop } }: { idea: Idea }) {
  if (effort === null || impact === null) return null
  const room = side - 2 * radius - 2
  const [x, y] = [1 + radius + effort * room, 1 + radius + (1 - impact) * room]
  return (
    <g class={drop ? 'drop' : undefined}>
      <circle cx={x} cy={y} r={radius} />
      <text x={x} y={y + 4} text-anchor="middle">
        {number}
      </text>
    </g>
  )
}
