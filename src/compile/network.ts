import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Dataset } from '#record/dataset.ts'
import { tieId } from '#record/ids.ts'
import { byText } from './problem.ts'

interface Body extends SimulationNodeDatum {
  id: string
}

type Ties = Pick<Dataset, 'events' | 'relationships'>

// d3's own cooling reaches rest after 300 steps. Only then are bodies given room, as bodies that cannot pass each other
// come to rest far from those they are tied to.
const steps = 300
const stepsForRoom = 200
// In the layout's own unit, of which only the proportions survive.
const distanceOfTied = 40
const repulsion = -80
const radius = 14

/** The pairs of organizations that met at an event or share an outcome or a relationship, each once, sorted. */
export const tiedPairs = ({ events, relationships }: Ties): [string, string][] => {
  const pairsOf = (ids: readonly string[]): [string, string][] =>
    ids.flatMap((one, index) => ids.slice(index + 1).map((other): [string, string] => [one, other]))
  const together = events.flatMap(({ participants, outcomes }) => [
    ...pairsOf(participants.filter(({ role }) => role !== 'discussed').map(({ organization }) => organization)),
    ...(outcomes ?? [])
      .filter(({ type }) => type !== 'none')
      .flatMap(({ parties = [], to = [] }) => [
        ...pairsOf(parties),
        ...parties.flatMap((one) => to.map((other): [string, string] => [one, other])),
      ]),
  ])
  const pairs = [...together, ...relationships.map(({ from, to }): [string, string] => [from, to])]
  const unique = new Map(
    pairs.filter(([one, other]) => one !== other).map(([a, b]) => [tieId(a, b), [a, b].sort(byText)]),
  )
  return [...unique].sort(([a], [b]) => byText(a, b)).map(([, [one = '', other = '']]) => [one, other])
}

/**
 * A resting place for each organization, x and y within 0 to 1 to three decimals, the subject in the middle. Depends only
 * on who is tied to whom: bodies start on d3's fixed spiral in order of id and take a fixed number of steps.
 */
export const restingPlaces = (ids: readonly string[], subject: string, ties: Ties): Dataset['network'] => {
  const bodies = [...ids].sort(byText).map((id): Body => (id === subject ? { id, fx: 0, fy: 0 } : { id }))
  const links = tiedPairs(ties).map(([source, target]) => ({ source, target }))
  const simulation = forceSimulation(bodies)
    .force(
      'tie',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(distanceOfTied),
    )
    .force('apart', forceManyBody().strength(repulsion))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.06))
    .stop()
    .tick(steps)
  simulation.force('room', forceCollide(radius)).alpha(0.1).tick(stepsForRoom)
  const farthest = Math.max(1, ...bodies.flatMap(({ x = 0, y = 0 }) => [Math.abs(x), Math.abs(y)]))
  const placed = (offset = 0) => Math.round((0.5 + offset / farthest / 2) * 1000) / 1000
  return Object.fromEntries(bodies.map(({ id, x, y }) => [id, [placed(x), placed(y)]]))
}
