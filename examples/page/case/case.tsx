/** The view of a case: one that was chosen, or how to choose one. */
import type { CaseRecord } from 'reunification-framework/case';
import { type Address, linkTo } from '../address.js';
import { daysOfCase, today } from './case-days.js';
import { EXAMPLES } from './examples.js';
import { OpenCase } from './open-case.js';
import { ShownCase } from './shown-case.js';

export function Case(given: {
  readonly address: Address;
  /** The case that the reader opened; it is kept by the page alone. */
  readonly own: CaseRecord | undefined;
  readonly onOwn: (record: CaseRecord | undefined) => void;
}) {
  const { address, own, onOwn } = given;
  const close = (): void => {
    onOwn(undefined);
    location.hash = linkTo('case');
  };
  const example = EXAMPLES.find(({ id }) => id === address.example);
  if (example !== undefined) return <ShownCase key={example.id} {...example} onClose={close} />;
  if (own === undefined) return <OpenCase onOpen={onOwn} />;
  const { first, last } = daysOfCase(own);
  const now = today();
  const asOf = now < first ? first : now > last ? last : now;
  return <ShownCase key="own" title="Your case" record={own} asOf={asOf} onClose={close} />;
}
