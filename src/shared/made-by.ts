/** What every answer says of itself, so that one that was kept still tells which rules spoke. */

import { frozen } from './frozen.js';
import type { Shape } from './shapes/shape-type.js';

/** Which version of the package gave an answer, by which edition of the Framework. */
export interface MadeBy {
  /** This package. */
  readonly package: 'reunification-framework';
  /** Its version. */
  readonly version: string;
  /** The edition of the Framework whose rules it follows. */
  readonly edition: 'framework-2015';
}

/** What makes the answers of this version. */
export const MADE_BY: MadeBy = /* @__PURE__ */ frozen({
  package: 'reunification-framework',
  version: '0.1.0',
  edition: 'framework-2015',
});

/** The shape of {@link MadeBy}: of this version, since another may mean other things by the same words. */
export const MADE = /* @__PURE__ */ (() =>
  ({
    fields: {
      package: { oneOf: [MADE_BY.package] },
      version: { oneOf: [MADE_BY.version] },
      edition: { oneOf: [MADE_BY.edition] },
    },
  }) as const satisfies Shape<MadeBy>)();

/** What every answer carries, so that a stored one can be traced to the rules that gave it. */
export interface Answer {
  /** The package, its version and the edition of the Framework. */
  readonly madeBy: MadeBy;
}
