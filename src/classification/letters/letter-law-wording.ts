/** The sentences of letters on the child’s position in law, in our own words, with where each comes from. */
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import type { ExplainedPoint } from '../explanation.js';
import type { LetterLegalPosition, Section20EndedBy } from './letter.js';
import { type Family, type ForFamily, sentences } from './letter-wording.js';

const section20: Citation = { document: 'children-act-1989', locator: 'section 20(7) to (11)' };
const agreements: Citation = { document: 'framework-2015', locator: 'Stage 3, Task 2' };

/** What a letter says of the child’s position in law, for a child in care. */
export const LEGAL_SENTENCES: Readonly<Record<LetterLegalPosition['status'], ForFamily>> = /* @__PURE__ */ frozen({
  'care-order': {
    parent: 'A court has made a care order, so your child is in the care of the council.',
    'young-person': 'A court has said that the council must look after you. That is called a care order.',
  },
  'interim-care-order': {
    parent:
      'A court has made an interim care order, so your child is in the care of the council while the case goes on.',
    'young-person': 'A court has said that the council must look after you for now, while it thinks about your case.',
  },
  'section-20': {
    parent: 'Your child is looked after under a law called section 20. No court has ordered it.',
    'young-person': 'The council looks after you under a law called section 20. No court has ordered it.',
  },
});

/** Where the sentences on the law come from. */
export const LEGAL_SOURCES: Readonly<Record<LetterLegalPosition['status'], Citation>> = /* @__PURE__ */ frozen({
  'care-order': { document: 'children-act-1989', locator: 'section 31' },
  'interim-care-order': { document: 'children-act-1989', locator: 'section 38' },
  'section-20': section20,
});

/** Who may end an arrangement under section 20, and what then follows. */
export const SECTION_20_ENDING: Readonly<
  Record<Section20EndedBy, Readonly<Record<Family, readonly ExplainedPoint[]>>>
> = /* @__PURE__ */ (() =>
  frozen({
    parent: {
      parent: [
        ...sentences(section20, 'Anyone with parental responsibility may end a section 20 arrangement at any time.'),
        ...sentences(
          agreements,
          'Please talk to the social worker before you end a section 20 arrangement. If it ends before people think home is safe, the council will act to keep your child safe.',
        ),
      ],
      'young-person': sentences(
        section20,
        'A parent who has the right in law to choose for you may end this at any time. If they do, people will check that you are safe.',
      ),
    },
    'person-named-in-order': {
      parent: sentences(
        section20,
        'A court order says who cares for your child. While the people it names agree to section 20, another parent may not end the arrangement. Ask a solicitor what this means for you.',
      ),
      'young-person': sentences(
        section20,
        'A court order says who cares for you. That can change who may end this arrangement. Ask your social worker to explain it.',
      ),
    },
    'young-person': {
      parent: sentences(
        section20,
        'Your child is 16 or over and agreed to be looked after. A parent may not end that unless your child agrees.',
      ),
      'young-person': sentences(
        section20,
        'You are 16 or over and you agreed to be looked after. Your parents may not end that unless you agree.',
      ),
    },
  }))();

/**
 * Where the child is 16 or over, parents read the rule, and not whether their child agreed to be looked after: that is what the child
 * wants. It is said alike whether the child agreed, did not, or nobody knows.
 */
export const SECTION_20_AT_SIXTEEN: readonly ExplainedPoint[] = /* @__PURE__ */ (() =>
  frozen(
    sentences(
      section20,
      'Your child is 16 or over. If a child of that age has agreed to be looked after, a parent may not end it unless the child agrees. Ask the social worker what this means for you.',
    ),
  ))();
