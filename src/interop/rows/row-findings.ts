/** Everything that can be wrong with rows of other systems, and what they cannot fill. */
import type { FindingRegister } from '../../shared/findings/finding.js';
import { frozen } from '../../shared/frozen.js';

/** Codes of what is wrong with rows. */
export type RowFindingCode =
  | 'rows.no-child'
  | 'rows.two-children'
  | 'rows.another-child'
  | 'rows.another-period'
  | 'rows.no-id'
  | 'rows.id-repeated'
  | 'rows.repeated'
  | 'rows.empty'
  | 'rows.no-such-day'
  | 'rows.time-without-offset'
  | 'rows.unknown-code'
  | 'rows.before-birth'
  | 'rows.after-extract'
  | 'rows.end-before-start'
  | 'rows.episode-of-one-day'
  | 'rows.end-without-reason'
  | 'rows.reason-without-end'
  | 'rows.never-ended'
  | 'rows.episodes-overlap'
  | 'rows.next-episode-missing'
  | 'rows.ended-and-began-on-one-day'
  | 'rows.reason-does-not-fit'
  | 'rows.start-of-care-missing'
  | 'rows.care-taken-over'
  | 'rows.return-home'
  | 'rows.status-not-of-the-return'
  | 'rows.statuses-overlap'
  | 'rows.status-gap'
  | 'rows.status-ended'
  | 'rows.placement-not-told'
  | 'rows.placements-overlap'
  | 'rows.placement-gap'
  | 'rows.placement-ended'
  | 'rows.placement-incomplete'
  | 'rows.contradiction'
  | 'rows.not-yes-or-no'
  | 'rows.child-not-seen'
  | 'rows.visit-incomplete'
  | 'rows.factors-unreadable'
  | 'rows.not-told-for-episode';

/** Every code, with its severity and words. */
export const ROW_FINDINGS: FindingRegister<RowFindingCode> = /* @__PURE__ */ frozen({
  'rows.no-child': {
    severity: 'must',
    message:
      'Pass the child’s own row, with an id. Without it, it is not known whose the other rows are, and none is read.',
  },
  'rows.two-children': {
    severity: 'must',
    message: 'These are rows of more than one child. Pass the rows of one child at a time; none is read.',
  },
  'rows.another-child': {
    severity: 'must',
    message: 'This row names another child, or none. It is left out. Pass the rows of one child only.',
  },
  'rows.another-period': {
    severity: 'must',
    message: 'No episode of this child belongs to this period of care. The row is left out. Check whose it is.',
  },
  'rows.no-id': {
    severity: 'must',
    message: 'This id is empty, or longer than 150 characters. The row is left out. Give it an id of its own.',
  },
  'rows.id-repeated': {
    severity: 'must',
    message: 'An earlier row has the same id and says something else. Neither is read. Correct one of them.',
  },
  'rows.repeated': {
    severity: 'should',
    message: 'An earlier row says exactly the same. This one is left out. Check whether the extract holds rows twice.',
  },
  'rows.empty': { severity: 'must', message: 'Fill in this cell. The row cannot be read without it.' },
  'rows.no-such-day': {
    severity: 'must',
    message:
      'This is not a date in the form that the table has: DD/MM/YYYY in the return, an ISO timestamp in the dataset.',
  },
  'rows.time-without-offset': {
    severity: 'should',
    message:
      'This time has no offset from UTC and is read as local time. If the system writes UTC, the day can be wrong by one: add the offset.',
  },
  'rows.unknown-code': {
    severity: 'must',
    message:
      'This code is none of those known here, so it is not possible to say what it means. Enter by hand what it stands for, or pass the code alone, in capitals.',
  },
  'rows.before-birth': { severity: 'must', message: 'This day is before the child’s birth. Correct one of the two.' },
  'rows.after-extract': {
    severity: 'must',
    message: 'This day is after the day of the extract, so it cannot have happened. Correct one of the two.',
  },
  'rows.end-before-start': { severity: 'must', message: 'This ends before it starts. Correct one of the two days.' },
  'rows.episode-of-one-day': {
    severity: 'must',
    message: 'No episode starts and ends on the same day. Correct one of the two days.',
  },
  'rows.end-without-reason': { severity: 'must', message: 'Say why the episode ended, with its code.' },
  'rows.reason-without-end': { severity: 'must', message: 'Say on which day the episode ended.' },
  'rows.never-ended': {
    severity: 'must',
    message: 'Another episode follows, but this one has no end. Enter its end, and why it ended.',
  },
  'rows.episodes-overlap': {
    severity: 'must',
    message:
      'This episode starts before another has ended, or on the same day as another. What they say is left out. Correct one of the days, or take out the row that is wrong.',
  },
  'rows.next-episode-missing': {
    severity: 'must',
    message: 'By this code another episode starts on the same day, and none does. Add it, or correct the code.',
  },
  'rows.ended-and-began-on-one-day': {
    severity: 'must',
    message:
      'The child stopped being looked after on the day on which this episode starts. Check whether the child was looked after throughout.',
  },
  'rows.reason-does-not-fit': {
    severity: 'must',
    message:
      'This reason for a new episode does not fit the episode before it: S starts a period of care, and every other code goes on with one. Correct the code, or add the episode that is missing.',
  },
  'rows.start-of-care-missing': {
    severity: 'must',
    message:
      'The child was looked after before this episode, which is the first of these rows. Add the earlier episodes of this period of care, so that its start is known.',
  },
  'rows.care-taken-over': {
    severity: 'should',
    message:
      'Another authority took over the child’s care. It is not known whether the child is still looked after. Ask that authority.',
  },
  'rows.return-home': {
    severity: 'should',
    message:
      'By this code the child went to live with a parent, or with someone else. It does not say with whom: record the return home in the history of the right way home.',
  },
  'rows.status-not-of-the-return': {
    severity: 'should',
    message:
      'This status is none of those of the return on looked after children. It is left out. If it is why the child is looked after, enter it by hand.',
  },
  'rows.statuses-overlap': {
    severity: 'must',
    message: 'This legal status starts while another still holds, so it is not clear which one counts. Say which.',
  },
  'rows.status-gap': {
    severity: 'should',
    message:
      'There is a time before this without any legal status, and for that time none is known. Add the one that is missing.',
  },
  'rows.status-ended': {
    severity: 'should',
    message:
      'This legal status has ended and no other follows, though the child may still be looked after. Since then none is known. Add the one that is missing.',
  },
  'rows.placement-not-told': {
    severity: 'must',
    message:
      'This code does not tell which placement it is, of those that the law has different times for. It is left out with all before it, or they would be read as going on. Enter it by hand.',
  },
  'rows.placements-overlap': {
    severity: 'must',
    message:
      'This placement starts while another still goes on. Those before it are left out. Correct one of the two days.',
  },
  'rows.placement-gap': {
    severity: 'should',
    message:
      'There is a time before this without any placement. The earlier ones are left out, or they would be read as going on. Add the one that is missing.',
  },
  'rows.placement-ended': {
    severity: 'should',
    message:
      'This placement has ended and no other follows, though the child may still be looked after. It is left out with all before it, or it would be read as going on. Add the one that is missing.',
  },
  'rows.placement-incomplete': {
    severity: 'should',
    message:
      'These rows do not say whether a placement is meant to last until the child is 18. Add that; until then visits are asked for at the shorter times.',
  },
  'rows.contradiction': {
    severity: 'must',
    message: 'This contradicts another cell of the same row. Correct one of the two.',
  },
  'rows.not-yes-or-no': { severity: 'must', message: 'Write Y or N here; among the factors, Yes or No.' },
  'rows.child-not-seen': {
    severity: 'should',
    message: 'The child was not seen, so this is not counted as a visit. Record it by hand if it is one.',
  },
  'rows.visit-incomplete': {
    severity: 'should',
    message:
      'These rows do not say who visited, in which role, or whether the family knew the day. Add all three to each visit.',
  },
  'rows.factors-unreadable': {
    severity: 'must',
    message: 'This is not JSON with a list of codes, or with Yes or No for each code. No factor is read from it.',
  },
  'rows.not-told-for-episode': {
    severity: 'must',
    message:
      'The rows of the other table overlap on the day on which this episode starts, change or end within it, end before they start, or have a day that cannot be read. Which of them the episode has cannot be said. Correct those rows.',
  },
});
