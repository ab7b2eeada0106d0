/**
 * A small cohort, laid out by hand. The data end on 31 December 2024.
 *
 * (a) with parental responsibility, (b) Department for Education, (c) birth or adoptive parents after foster or residential care.
 * “R” a return, “–” none, “?” cannot say.
 *
 * | child | what the rows say                                                              | (a) | (b) | (c) |
 * | ----- | ------------------------------------------------------------------------------ | --- | --- | --- |
 * | anna  | fostered, then a children’s home (X1), home to her mother as planned           | R   | R   | R   |
 * | ben   | fostered, home unplanned; with whom is not recorded; looked after again        | R   | R   | ?   |
 * | cara  | fostered, then with a relative who has no parental responsibility              | –   | R   | –   |
 * | dan   | adopted                                                                        | –   | –   | –   |
 * | eve   | special guardianship                                                           | –   | –   | –   |
 * | finn  | fostered, placed with parents, the order discharged                            | R   | R   | R   |
 * | gina  | placed with parents, still looked after                                        |     |     |     |
 * | hal   | two short breaks                                                               | – – | – – | – – |
 * | ida   | placed with parents and nowhere else, the order discharged                     | R   | R   | –   |
 * | jon   | a child arrangements order, lives with his father                              | –   | –   | R   |
 * | kit   | two episodes overlap                                                           |     |     |     |
 * | lea   | home on her 18th birthday                                                      | –   | –   | –   |
 * | max   | in a young offender institution and nowhere else, his remand ended             | –   | –   | –   |
 * | nia   | home planned, a short break, looked after again, home unplanned, then remanded | R–R | R–R | R–R |
 * | oz    | home planned, from a placement whose code is not known                         | R   | R   | ?   |
 */
import type { CarePeriodsQuestion, EpisodeRow } from 'reunification-framework/outcomes';
import { day } from './dates.js';

type Cells = Omit<EpisodeRow, 'child' | 'startedOn' | 'ceasedOn' | 'reasonStarted'>;

/** One row. Without an end it goes on. */
export const episode = (
  child: string,
  startedOn: string,
  ceasedOn: string | undefined,
  { reasonStarted = 'S', ...cells }: Cells & Pick<EpisodeRow, 'reasonStarted'> = {},
): EpisodeRow => ({
  child,
  startedOn: day(startedOn),
  reasonStarted,
  ...(ceasedOn === undefined ? {} : { ceasedOn: day(ceasedOn) }),
  legalStatus: 'C2',
  placement: 'U6',
  ...cells,
});

const toBirthParent = { wentTo: 'birth-parent' } as const;

export const COHORT_UNTIL = day('2024-12-31');

export const COHORT: readonly EpisodeRow[] = [
  episode('anna', '2020-01-10', '2020-03-01', { legalStatus: 'V2', reasonCeased: 'X1' }),
  episode('anna', '2020-03-01', '2021-01-11', {
    ...toBirthParent,
    reasonStarted: 'P',
    legalStatus: 'V2',
    placement: 'K2',
    reasonCeased: 'E4A',
  }),
  episode('ben', '2020-02-01', '2021-06-01', { reasonCeased: 'E4B' }),
  episode('ben', '2021-09-01', undefined, { legalStatus: 'V2' }),
  episode('cara', '2019-05-01', '2020-05-01', { reasonCeased: 'E13', wentTo: 'someone-else' }),
  episode('dan', '2019-05-01', '2020-05-01', { placement: 'A6', reasonCeased: 'E11' }),
  episode('eve', '2019-05-01', '2020-05-01', { reasonCeased: 'E46' }),
  episode('finn', '2020-04-01', '2021-03-01', { reasonCeased: 'X1' }),
  episode('finn', '2021-03-01', '2021-12-01', {
    ...toBirthParent,
    reasonStarted: 'P',
    placement: 'P1',
    reasonCeased: 'E4A',
  }),
  episode('gina', '2022-04-01', '2023-01-01', { reasonCeased: 'X1' }),
  episode('gina', '2023-01-01', undefined, { reasonStarted: 'P', placement: 'P1' }),
  episode('hal', '2022-01-01', '2022-01-03', { legalStatus: 'V4', reasonCeased: 'E4A' }),
  episode('hal', '2022-02-01', '2022-02-03', { legalStatus: 'V4', reasonCeased: 'E4A' }),
  episode('ida', '2022-01-01', '2022-08-01', {
    ...toBirthParent,
    legalStatus: 'C1',
    placement: 'P1',
    reasonCeased: 'E4A',
  }),
  episode('jon', '2021-01-01', '2022-03-01', { ...toBirthParent, reasonCeased: 'E41' }),
  episode('kit', '2021-01-01', '2021-05-02', { reasonCeased: 'X1' }),
  episode('kit', '2021-05-01', '2021-09-01', { reasonStarted: 'P', reasonCeased: 'E4A' }),
  episode('lea', '2021-01-01', '2022-03-01', { ...toBirthParent, reasonCeased: 'E4A' }),
  episode('max', '2023-01-01', '2023-02-01', { legalStatus: 'J1', placement: 'R5', reasonCeased: 'E14' }),
  episode('nia', '2019-12-01', '2020-06-01', { ...toBirthParent, reasonCeased: 'E4A' }),
  episode('nia', '2020-07-01', '2020-07-03', { legalStatus: 'V3', reasonCeased: 'E4A' }),
  episode('nia', '2021-01-15', '2021-05-01', { ...toBirthParent, legalStatus: 'V2', reasonCeased: 'E4B' }),
  episode('nia', '2022-01-10', undefined, { legalStatus: 'J1', placement: 'K1' }),
  episode('oz', '2021-01-01', '2022-03-01', { ...toBirthParent, placement: 'F1', reasonCeased: 'E4A' }),
];

export const COHORT_QUESTION: CarePeriodsQuestion = {
  dataUntil: COHORT_UNTIL,
  // Born on 29 February: 18 on 1 March.
  births: [
    { child: 'lea', bornOn: day('2004-02-29') },
    { child: 'nia', bornOn: day('2005-06-15') },
    { child: 'anna', bornOn: day('2008-06-15') },
  ],
};
