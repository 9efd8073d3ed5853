import type { ShapeType } from '@mirohq/websdk-types'

/** The outlines that the stable API knows. The type makes a new one in `@mirohq/websdk-types` a compile error here. */
const shapeTypes: Readonly<Record<`${ShapeType}`, true>> = {
  rectangle: true,
  circle: true,
  triangle: true,
  wedge_round_rectangle_callout: true,
  round_rectangle: true,
  rhombus: true,
  parallelogram: true,
  star: true,
  right_arrow: true,
  left_arrow: true,
  pentagon: true,
  hexagon: true,
  octagon: true,
  trapezoid: true,
  flow_chart_predefined_process: true,
  left_right_arrow: true,
  cloud: true,
  left_brace: true,
  right_brace: true,
  cross: true,
  can: true,
}

export function isShapeType(value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(shapeTypes, value)
}
