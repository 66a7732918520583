/** The slope of cost over size when both are taken by their logarithms: 1 is linear, 2 quadratic. */
export function growthExponent(costs: readonly (readonly [size: number, cost: number])[]): number {
  const points = costs.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const)
  const mean = (of: 0 | 1): number => points.reduce((sum, point) => sum + point[of], 0) / points.length
  const [middleX, middleY] = [mean(0), mean(1)]
  const shared = points.reduce((sum, [x, y]) => sum + (x - middleX) * (y - middleY), 0)
  return shared / points.reduce((sum, [x]) => sum + (x - middleX) ** 2, 0)
}
