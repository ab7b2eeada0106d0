import type { Bounds, Point } from 'dmn-moddle';
import { DOCUMENTS } from 'reunification-framework/shared';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DecisionModel, writeDmn } from '../../src/interop/decision-model.js';
import { classificationDmn, reviewDmn } from '../../src/interop/dmn.js';
import { decisionsOf, type ReadDmn, readDmn, requirementsOf } from '../support/dmn.js';

/** What the package’s own tables do not have: rules from two documents, and an input of two decisions that nothing else joins. */
const TWO_DOCUMENTS: DecisionModel = {
  id: 'two-documents',
  name: 'Two documents',
  description: 'Two decisions, one of which rests on two documents.',
  decisions: [
    {
      name: 'reviewDue',
      label: 'Whether a review is due',
      description: 'Whether six months have gone by.',
      hitPolicy: 'UNIQUE',
      inputs: [
        { name: 'months', label: 'Months at the level', type: 'number', values: [5, 6] },
        { name: 'isHome', label: 'The child is at home', type: 'boolean', values: [true, false] },
      ],
      outputs: [{ name: 'reviewDue', label: 'A review is due', type: 'boolean', values: [true, false] }],
      rows: [
        {
          id: 'six-months',
          when: { months: [6] },
          gives: { reviewDue: true },
          says: 'Six months have gone by.',
          sources: [
            { document: 'framework-2015', locator: 'row 7' },
            { document: 'white-2015', locator: 'review' },
          ],
        },
      ],
      at: [420, 60],
    },
    {
      name: 'visit',
      label: 'Who visits',
      description: 'Who visits a child at home.',
      hitPolicy: 'UNIQUE',
      inputs: [{ name: 'isHome', label: 'The child is at home', type: 'boolean', values: [true, false] }],
      outputs: [
        { name: 'visitor', label: 'Who visits', type: 'string' },
        { name: 'weeks', label: 'Weeks between visits', type: 'number' },
      ],
      rows: [
        {
          id: 'home',
          when: { isHome: [true] },
          gives: { visitor: 'social worker', weeks: 6 },
          says: 'The social worker visits.',
          sources: [{ document: 'white-2015', locator: 'visits' }],
        },
      ],
      at: [60, 240],
    },
  ],
};

/** Elements to which the standard gives no id. */
const WITHOUT_ID = [
  'annotation',
  'annotationEntry',
  'dc:Bounds',
  'description',
  'di:waypoint',
  'dmndi:DMNDI',
  'requiredAuthority',
  'requiredDecision',
  'requiredInput',
  'text',
];

const centreOf = ({ x, y, width, height }: Bounds): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Coordinates are whole numbers, so a point can be half a unit away from where it belongs. */
const ROUNDING = 0.5;

const isOnBorder = (point: Point, { x, y, width, height }: Bounds): boolean => {
  const within = [point.x - x, x + width - point.x, point.y - y, y + height - point.y];
  return Math.abs(Math.min(...within)) <= ROUNDING;
};

/** Whether a point lies between two others, on the straight line that joins them. */
const isBetween = (point: Point, one: Point, other: Point): boolean => {
  const [right, down] = [other.x - one.x, other.y - one.y];
  const length = Math.hypot(right, down);
  const along = ((point.x - one.x) * right + (point.y - one.y) * down) / length;
  const aside = ((point.x - one.x) * down - (point.y - one.y) * right) / length;
  return along > 0 && along < length && Math.abs(aside) <= Math.hypot(ROUNDING, ROUNDING);
};

const areApart = (one: Bounds, other: Bounds): boolean =>
  one.x + one.width < other.x ||
  other.x + other.width < one.x ||
  one.y + one.height < other.y ||
  other.y + other.height < one.y;

describe.each([
  ['rows 1 to 5', classificationDmn],
  ['row 7', reviewDmn],
  ['decisions that rest on two documents', () => writeDmn(TWO_DOCUMENTS)],
] as const)('The decision model of %s', (_, write) => {
  const xml = write();
  let read: ReadDmn;
  beforeAll(async () => {
    read = await readDmn(xml);
  });

  const elements = () => read.definitions.drgElement;
  const shapes = () =>
    read.definitions.dmnDI.diagrams.flatMap(({ diagramElements }) =>
      diagramElements.flatMap((shown) => (shown.$type === 'dmndi:DMNShape' ? [shown] : [])),
    );
  const boundsOf = (id: string): Bounds => {
    const [bounds] = shapes().flatMap((shape) => (shape.dmnElementRef?.id === id ? [shape.bounds] : []));
    if (bounds === undefined) throw new Error('An element that is not shown.');
    return bounds;
  };

  it('has a name of its own among all models, and says what wrote it', () => {
    const [, id] = /<definitions [^>]*? id="([^"]+)"/u.exec(xml) ?? [];
    expect(read.definitions.namespace).toBe(`urn:reunification-framework:dmn:${id}`);
    expect(read.definitions.exporter).toBe('reunification-framework');
  });

  it('gives an id to every part that an editor can select or a run can name', () => {
    const without = [...xml.matchAll(/<([A-Za-z:]+)(?![^>]* id=")[^>]*>/gu)].map(([, name]) => name ?? '');
    expect(without.filter((name) => !WITHOUT_ID.includes(name))).toEqual([]);
    expect(without.length).toBeGreaterThan(0);
  });

  it('refers only to what is in the document, and has nothing in it that no decision refers to', () => {
    const required = decisionsOf(read).flatMap(requirementsOf);
    const others = elements().filter(({ $type }) => $type !== 'dmn:Decision');
    expect(required.filter(({ href }) => !elements().some(({ id }) => href === `#${id}`))).toEqual([]);
    expect(others.filter(({ id }) => !required.some(({ href }) => href === `#${id}`))).toEqual([]);
  });

  it('names each document cited, with authors, title, publisher and year', () => {
    const cited = new Set(decisionsOf(read).flatMap(({ authorityRequirement }) => authorityRequirement));
    const sources = elements().flatMap((element) => (element.$type === 'dmn:KnowledgeSource' ? [element] : []));
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set([...cited].map(({ requiredAuthority }) => requiredAuthority.href))).toEqual(
      new Set(sources.map(({ id }) => `#${id}`)),
    );
    for (const { id, name, description } of sources) {
      const published = Object.values(DOCUMENTS).find((document) => document.id === id);
      expect(name).toBe(published?.shortName);
      for (const part of ['authors', 'title', 'publisher', 'year'] as const)
        expect(description).toContain(`${published?.[part]}`);
    }
  });

  it('shows every element in a place of its own, none beyond the edge of the page', () => {
    const places = elements().map(({ id }) => boundsOf(id));
    expect(places).toHaveLength(shapes().length);
    for (const [position, one] of places.entries()) {
      expect(Math.min(one.x, one.y)).toBeGreaterThanOrEqual(0);
      expect(Math.min(one.width, one.height)).toBeGreaterThan(0);
      expect(places.slice(position + 1).filter((other) => !areApart(one, other))).toEqual([]);
    }
  });

  it('draws what needs what as straight lines, from border to border', () => {
    const lines = read.definitions.dmnDI.diagrams.flatMap(({ diagramElements }) =>
      diagramElements.flatMap((shown) => (shown.$type === 'dmndi:DMNEdge' ? [shown] : [])),
    );
    for (const decision of decisionsOf(read))
      for (const { id, href } of requirementsOf(decision)) {
        const [from, to] = [boundsOf(href.slice(1)), boundsOf(decision.id)];
        const ends = lines.flatMap(({ dmnElementRef, waypoint }) => (dmnElementRef?.id === id ? [waypoint] : []));
        expect(ends.map((points) => points.length)).toEqual([2]);
        for (const [start, end] of ends) {
          if (start === undefined || end === undefined) throw new Error('A line without ends.');
          expect([id, isOnBorder(start, from), isOnBorder(end, to)]).toEqual([id, true, true]);
          for (const point of [start, end])
            expect([id, isBetween(point, centreOf(from), centreOf(to))]).toEqual([id, true]);
        }
      }
  });
});
