/** A record of a classification, as far as it could be read. */

import type { CivilDate } from '../../shared/days/civil-date.js';
import type { PartlyRead } from '../../shared/findings/partly-read.js';
import type { Profile } from '../profile.js';
import type { ClassificationRecord } from './agreement.js';

/** A record of which some parts could not be read; a whole {@link ClassificationRecord} is one too. */
export type PartlyReadRecord = Omit<PartlyRead<ClassificationRecord>, 'edition' | 'profile' | 'iro'> & {
  /** The five indicators as they agreed them. */
  readonly profile?: Profile | undefined;
  /** Whether the IRO was involved. */
  readonly iro?:
    | {
        /** Whether. */
        readonly involved?: boolean | undefined;
        /** Who. */
        readonly person?: string | undefined;
        /** When. */
        readonly on?: CivilDate | undefined;
      }
    | undefined;
};
