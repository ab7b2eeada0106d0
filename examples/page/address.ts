/**
 * What the address says after the `#`: which view, and what was chosen there. Only the five indicators and the examples are ever written
 * to it. A case that somebody pastes or opens, and a history that they make, leave no trace in it.
 */
import { INDICATOR_IDS, INDICATOR_VALUES, type PartialProfile } from 'reunification-framework';

/** The views, in the order of the navigation. */
export const VIEWS = ['indicators', 'factors', 'case', 'history'] as const;
export type View = (typeof VIEWS)[number];

/** A view, and what was chosen in it. */
export interface Address {
  readonly view: View;
  /** The indicators that are known. */
  readonly profile: PartialProfile;
  /** The example that is shown. */
  readonly example: string | undefined;
}

const isView = (name: string): name is View => VIEWS.some((view) => view === name);

/**
 * Reads what follows the `#`. What it does not know, it leaves out.
 *
 * @param hash - with or without its `#`
 * @returns the address; the first view where the hash names none
 */
export function readAddress(hash: string): Address {
  const [name = '', query = ''] = hash.replace(/^#/, '').split('?');
  const given = new URLSearchParams(query);
  const profile = Object.fromEntries(
    INDICATOR_IDS.flatMap((indicator) => {
      const value = INDICATOR_VALUES[indicator].find((known) => known === given.get(indicator));
      return value === undefined ? [] : [[indicator, value]];
    }),
  );
  return { view: isView(name) ? name : 'indicators', profile, example: given.get('example') ?? undefined };
}

/** The hash of a view, as a link has it. */
export const linkTo = (view: View): string => `#${view}`;

/** The hash of the indicators, with those that are known. */
export function linkToProfile(profile: PartialProfile): string {
  const known = INDICATOR_IDS.flatMap((indicator) => {
    const value = profile[indicator];
    return value === undefined ? [] : [[indicator, value]];
  });
  return known.length === 0 ? linkTo('indicators') : `${linkTo('indicators')}?${new URLSearchParams(known)}`;
}

/** The hash of an example. */
export const linkToExample = (example: string): string => `${linkTo('case')}?${new URLSearchParams({ example })}`;
