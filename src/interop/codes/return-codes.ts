/**
 * The codes of England’s return on looked after children (SSDA903): rules as data, with what each means for a return home where it
 * concerns one.
 *
 * Nothing about harm is derived from any code. E4A and E4B differ in whether care planning brought a return about, and that is all they
 * say; how likely harm is, people judge. Another return counts, under the outcome RHOM, children who are at home six months after going
 * home: that has nothing to do with the Framework’s clocks, and has no name here.
 */

import { LEGAL_STATUSES } from '../../return-home/law/legal-statuses.js';
import { LEGAL_STATUS_IDS } from '../../return-home/law/route.js';
import { codesOf } from '../../return-home/sources.js';
import { frozen } from '../../shared/frozen.js';
import type {
  CodeSet,
  CodeSetId,
  CodesOfSet,
  EpisodeCeasedCode,
  InvalidCodes,
  LegalStatusCode,
  NewEpisodeCode,
  PlacementCode,
  Ssda903EpisodeCeasedCode,
  Ssda903NewEpisodeCode,
  Ssda903PlacementCode,
} from './code.js';

const EPISODE_CEASED = /* @__PURE__ */ codesOf('reason episode ceased');
const PLACEMENT = /* @__PURE__ */ codesOf('placement');
const NEW_EPISODE = /* @__PURE__ */ codesOf('reason for new episode');
const PLACEMENT_PROVIDER = /* @__PURE__ */ codesOf('placement provider');
const CATEGORY_OF_NEED = /* @__PURE__ */ codesOf('category of need');

/** An episode that ended for a reason that is no return home. */
const ended = (
  code: Ssda903EpisodeCeasedCode,
  says: string,
  staysLookedAfter: EpisodeCeasedCode['staysLookedAfter'] = 'no',
): EpisodeCeasedCode => ({
  code,
  says,
  source: EPISODE_CEASED,
  staysLookedAfter,
  withParentalResponsibility: 'cannot-say',
  partOfCarePlanning: 'cannot-say',
});

/** A placement that is not with parents. */
const placed = (code: Ssda903PlacementCode, says: string): PlacementCode => ({
  code,
  says,
  source: PLACEMENT,
  staysLookedAfter: 'yes',
});

/** An episode in which something changed while the child was looked after. */
const changed = (code: Ssda903NewEpisodeCode, says: string): NewEpisodeCode => ({
  code,
  says,
  source: NEW_EPISODE,
  startsBeingLookedAfter: false,
});

/** Every code that is known here, by the set it belongs to. */
export const CODE_SETS: { readonly [Set in CodeSetId]: CodeSet<CodesOfSet[Set]> } = /* @__PURE__ */ (() =>
  frozen({
    'legal-status': {
      column: 'LS',
      title: 'Legal status',
      holds: 'all',
      codes: LEGAL_STATUS_IDS.map((id): LegalStatusCode => {
        const status = LEGAL_STATUSES[id];
        return { code: status.code, says: status.title, forReturnHome: status.depends, source: status.source, status };
      }),
    },
    'episode-ceased': {
      column: 'REC',
      title: 'Reason episode ceased',
      holds: 'all',
      codes: [
        {
          code: 'E4A',
          says: 'Looked after no longer: went home to live with a parent, or someone else with parental responsibility, as part of the care planning.',
          forReturnHome:
            'A return home that was planned and ended being looked after, for example because a court discharged the order or accommodation ended. The code does not say how it ended, nor whether what the law asks for was done.',
          source: EPISODE_CEASED,
          staysLookedAfter: 'no',
          withParentalResponsibility: 'yes',
          partOfCarePlanning: 'yes',
        },
        {
          code: 'E4B',
          says: 'Looked after no longer: went home to live with a parent, or someone else with parental responsibility, which was not part of the care planning of the time.',
          forReturnHome:
            'A return home that did not come out of the care planning of the time: what has to follow an unplanned return is in the list for it. The code says nothing of how safe the child is, nor why it came about.',
          source: EPISODE_CEASED,
          staysLookedAfter: 'no',
          withParentalResponsibility: 'yes',
          partOfCarePlanning: 'no',
        },
        {
          code: 'E13',
          says: 'Looked after no longer: went to live with someone who has no parental responsibility.',
          forReturnHome:
            'Not a return to a parent, as far as the code says. Whether it is a return home in the Framework’s sense, with people who looked after the child before, has to be asked.',
          source: EPISODE_CEASED,
          staysLookedAfter: 'no',
          withParentalResponsibility: 'no',
          partOfCarePlanning: 'cannot-say',
        },
        {
          code: 'X1',
          says: 'Still looked after: another episode begins on the same day.',
          forReturnHome:
            'Not the end of being looked after. Only the next episode says whether the child is home: a child placed with parents has P1 there.',
          source: EPISODE_CEASED,
          staysLookedAfter: 'yes',
          withParentalResponsibility: 'cannot-say',
          partOfCarePlanning: 'cannot-say',
        },
        ended('E11', 'Adopted; nobody opposed the application for the order.'),
        ended('E12', 'Adopted; the court did without consent.'),
        ended('E2', 'Died.'),
        ended('E3', 'Another authority in the United Kingdom took over the child’s care.', 'cannot-say'),
        ended(
          'E41',
          'Looked after no longer: an order says with whom the child lives (child arrangements, residence).',
        ),
        ended('E45', 'Special guardianship of a relative or friend who was the child’s foster carer.'),
        ended('E46', 'Special guardianship of someone who was the child’s foster carer, no relative or friend.'),
        ended('E47', 'Special guardianship of a relative or friend who was not the child’s foster carer.'),
        ended(
          'E48',
          'Special guardianship of someone who was neither the child’s foster carer nor a relative or friend.',
        ),
        ended('E5', 'Looked after no longer: lives independently, with formal advice or support where they live.'),
        ended('E6', 'Looked after no longer: lives independently, without formal advice or support where they live.'),
        ended('E7', 'Looked after no longer: moved to residential care that adult social care pays for.'),
        ended('E8', 'Looked after no longer, for a reason that no other code names.'),
        ended('E9', 'Looked after no longer: sentenced to custody.'),
        ended('E14', 'Looked after no longer: a remand to youth detention accommodation ended.'),
        ended('E15', 'Looked after no longer: an assessment of age found an adult, and neither E5, E6 nor E7 applies.'),
        ended('E16', 'Looked after no longer: moved abroad, of their own accord or deported.'),
        ended('E17', 'Looked after no longer: is 18 or older and stays with the same carers.'),
      ],
    },
    placement: {
      column: 'PLACE',
      title: 'Placement',
      holds: 'some',
      codes: [
        {
          code: 'P1',
          says: 'Placed with own parents, or with others who have parental responsibility.',
          forReturnHome:
            'The child lives at home and is still looked after. A child accommodated under section 20 who goes home is not placed there: being looked after ends.',
          source: PLACEMENT,
          staysLookedAfter: 'yes',
          route: 'placed-with-parents',
        },
        placed('A3', 'To be adopted by the present foster carers, with the parents’ consent.'),
        placed('A4', 'To be adopted by others than the present foster carers, with the parents’ consent.'),
        placed('A5', 'To be adopted by the present foster carers, under a placement order.'),
        placed('A6', 'To be adopted by others than the present foster carers, under a placement order.'),
        placed('H5', 'Semi-independent accommodation to which the rules for children’s homes do not apply.'),
        placed('K1', 'Secure children’s home.'),
        placed('K2', 'Children’s home to which the rules for children’s homes apply.'),
        placed('P2', 'Independent living, alone or with friends, with support or without.'),
        placed('P3', 'Lives where they work.'),
        placed('R1', 'Residential care home.'),
        placed('R2', 'Hospital or other place with medical or nursing care.'),
        placed('R3', 'Family centre, or unit for mother and baby.'),
        placed('R5', 'Young offender institution.'),
        placed('S1', 'Residential school that is not also registered as a children’s home.'),
        placed('T0', 'Away for a time, for whatever reason.'),
        placed('T1', 'In hospital for a time.'),
        placed('T2', 'On holiday.'),
        placed('T3', 'Elsewhere while the foster carers are on holiday.'),
        placed('T4', 'Elsewhere for seven days at most, for another reason.'),
        placed('U1', 'Fostered for the long term by a relative or friend.'),
        placed('U2', 'Fostered by a relative or friend who is also approved to adopt.'),
        placed('U3', 'Fostered by a relative or friend, neither for the long term nor by someone approved to adopt.'),
        placed('U4', 'Fostered for the long term by someone else.'),
        placed('U5', 'Fostered by someone else who is also approved to adopt.'),
        placed('U6', 'Fostered by someone else, neither for the long term nor by someone approved to adopt.'),
        placed('Z1', 'Another placement, of which the authority sends a list.'),
      ],
    },
    'new-episode': {
      column: 'RNE',
      title: 'Reason for new episode',
      holds: 'all',
      codes: [
        {
          code: 'S',
          says: 'Starts to be looked after, for the first time or again; also an agreement on short breaks, or one such break.',
          source: NEW_EPISODE,
          startsBeingLookedAfter: true,
        },
        changed('L', 'Still looked after: only the legal status is another.'),
        changed('P', 'Still looked after: the placement and the carers are others.'),
        changed('T', 'Still looked after: the placement is another, the carers are the same.'),
        changed(
          'B',
          'Still looked after: the legal status, the placement and the carers are others since the same day.',
        ),
        changed('U', 'Still looked after: the legal status and the placement are others, the carers are the same.'),
      ],
    },
    'placement-provider': {
      column: 'PLACE_PROVIDER',
      title: 'Placement provider',
      holds: 'all',
      codes: [
        {
          code: 'PR0',
          says: 'Parents, or others who have parental responsibility: the placement is P1.',
          source: PLACEMENT_PROVIDER,
        },
        { code: 'PR1', says: 'The authority itself.', source: PLACEMENT_PROVIDER },
        { code: 'PR2', says: 'Another local authority.', source: PLACEMENT_PROVIDER },
        { code: 'PR3', says: 'Another public body.', source: PLACEMENT_PROVIDER },
        { code: 'PR4', says: 'A private provider.', source: PLACEMENT_PROVIDER },
        { code: 'PR5', says: 'A voluntary organisation.', source: PLACEMENT_PROVIDER },
      ],
    },
    'category-of-need': {
      column: 'CIN',
      title: 'Category of need',
      holds: 'all',
      codes: [
        { code: 'N1', says: 'Abuse or neglect, or that it might come to it.', source: CATEGORY_OF_NEED },
        { code: 'N2', says: 'The child’s own disability, illness or condition.', source: CATEGORY_OF_NEED },
        {
          code: 'N3',
          says: 'An illness, disability or addiction of a parent, which limits how they can care.',
          source: CATEGORY_OF_NEED,
        },
        { code: 'N4', says: 'A family in a crisis that will pass.', source: CATEGORY_OF_NEED },
        { code: 'N5', says: 'A family in which parenting has long been inadequate.', source: CATEGORY_OF_NEED },
        { code: 'N6', says: 'The child’s behaviour, and what it does to others.', source: CATEGORY_OF_NEED },
        { code: 'N7', says: 'An income below what the state holds to be the least.', source: CATEGORY_OF_NEED },
        { code: 'N8', says: 'No parent who can look after the child.', source: CATEGORY_OF_NEED },
      ],
    },
  } as const))();

/** Codes that no episode can have together, as far as they concern a return home. */
export const INVALID_CODES: readonly InvalidCodes[] = /* @__PURE__ */ (() =>
  frozen([
    {
      rule: '378',
      placement: 'P1',
      legalStatus: 'V2',
      says: 'Nobody is placed with parents while accommodated under section 20 for a single period: a child so accommodated who goes home is no longer looked after.',
      source: codesOf('rule 378'),
    },
  ] as const))();
