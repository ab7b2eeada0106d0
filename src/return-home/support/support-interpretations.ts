/** The choices made about support where the sources are silent. */
import { frozen } from '../../shared/frozen.js';
import type { Interpretation } from '../../shared/interpretation.js';
import {
  AGREEING_THE_PLAN,
  AVAILABLE_AND_HAD,
  COORDINATING_SUPPORT,
  ENDING_TOGETHER,
  LINKED_SUPPORT,
  MATCHED_SUPPORT,
  MULTI_AGENCY_SUPPORT,
  OUTLINING_SUPPORT,
  SUBSTANCE_MISUSE,
  SUPPORT_AFTER_RETURN,
} from '../sources.js';

/** The interpretations I-300 to I-309, and I-361 to I-366. */
export const SUPPORT_INTERPRETATIONS: readonly Interpretation[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'I-300',
      title: 'What a need is',
      silence: 'Support has to match the needs that were assessed. The sources do not say what counts as one need.',
      reading:
        'Each risk factor that counts for someone of this way home, or for nobody in particular, is a need; one for each parent who has it. So is each goal of the agreement, each piece of support in it without a goal, and each item of the plan. A risk is served by the goals that address it (if its parent makes the change) and by items that name it; a goal by items that name it. Only a risk that is shown to be fully addressed may be without support. What was over before this time in care began serves no need now.',
      because: 'If two parents shared a need, what one was given would hide that the other had nothing.',
      sources: [MATCHED_SUPPORT],
    },
    {
      id: 'I-301',
      title: 'When something was promised, and when it is late',
      silence: 'Plans and agreements are made again. The sources do not say from when a promise counts.',
      reading:
        'From the day of the first plan or agreement that holds it: an item of the plan is known by its id, support in an agreement by its goal and its wording. It is late after the day from which it was to be given; if none is set, it is late after no day, and people are asked to agree one (I-365). On the day itself it is not late. An item that a later plan leaves out is still asked about until it is recorded as given, declined or not possible.',
      because:
        'Otherwise each new version would restart the wait, and dropping an item would make a broken promise vanish.',
      sources: [COORDINATING_SUPPORT, OUTLINING_SUPPORT],
    },
    {
      id: 'I-302',
      title: 'What shows that a promise was kept',
      silence: 'Available support is not support that was had. The sources do not say what record shows that it was.',
      reading:
        'A start or a session since the promise, or a start before it that has not ended. What was recorded with the agreement, and what a review of the goal says, count as well. An entry for a goal with several pieces of support does not say which of them it was, and of an item without an id nothing can be recorded: then nobody can say. Nor can anybody where the promise has no day, unless the support was given on the day from which it was promised, or later, or goes on. Where nothing is recorded we say that, not that nothing was done.',
      because: 'A session before the plan says nothing about what the plan promised.',
      sources: [AVAILABLE_AND_HAD, COORDINATING_SUPPORT],
    },
    {
      id: 'I-303',
      title: 'Support that was declined',
      silence: 'The sources do not say how an offer that was declined is recorded.',
      reading:
        'It was offered, and it is open what would help instead. What was recorded last counts. Accepted and declined on one day contradict each other: it counts as not accepted until people say which it was.',
      because:
        'Without it, an offer the family could not use would look like no offer, or like help that was taken up.',
      sources: [MATCHED_SUPPORT, AVAILABLE_AND_HAD],
    },
    {
      id: 'I-304',
      title: 'How long a family waits',
      silence: 'Support should come early and without delay. No number is printed.',
      reading:
        'We count days: between stages, from the start of care to the first step, and from the promised day to the start. We call none of them too long.',
      because: 'A limit of ours would look like one of the sources.',
      sources: [LINKED_SUPPORT],
    },
    {
      id: 'I-305',
      title: 'Helped to a service, or only referred',
      silence:
        'Parents should be linked actively to services, with follow-up. The source does not say what shows this.',
      reading:
        'The referral says whether somebody helps the family to get there and follows up. Service by service, one “yes” is enough; if every referral says “no”, it is only a referral; otherwise nobody has said.',
      because: 'That a family reached a service does not show that anybody helped them to.',
      sources: [LINKED_SUPPORT],
    },
    {
      id: 'I-306',
      title: 'Support that ends',
      silence:
        'Support should end when child, family and practitioner decide so together. The source does not say what applies to young children, or to an end before the planned day.',
      reading:
        'It ended jointly if all three are recorded to have decided it. A child under five may be too young to be asked, as people judge. One “no” means not jointly; if anything is left out, it is not known. An end before the last planned day is early, even if it was joint. After an end, support that is given again counts as going on.',
      because: 'What was left out of the record is not agreement.',
      sources: [ENDING_TOGETHER, SUPPORT_AFTER_RETURN],
    },
    {
      id: 'I-307',
      title: 'Days without a lead professional',
      silence:
        'Professionals said that somebody needs the overview, and that agencies were unclear who the lead was when the legal status changed. The source does not say from when and until when.',
      reading:
        'From the first promise, or the first entry about support or about who leads, to the day asked about or the day of closing. First and last days of an entry count as led. Days without anyone are at a change of status if the change falls on one of them or on the day after. A judgement that support is needed does not begin the count. If nothing is recorded of who leads, no day is counted. That nobody leads is said only where a list of who leads is kept and none in it was known by then. Where others led before, no one is recorded as leading.',
      because: 'Families and services should know who leads on the day the status changes, not only some days later.',
      sources: [COORDINATING_SUPPORT],
    },
    {
      id: 'I-308',
      title: 'Several services around one family',
      silence:
        'Where several agencies support a family, their roles should be clear and their work coordinated. The source sets no number of needs or services, and does not say that one person must be named.',
      reading:
        'Support counts as by a service once it has begun, while it is not over and has not broken off; relatives and friends are none. What was promised and has not begun is shown beside it. From two on we ask that a lead professional is named, that of each piece of support somebody is named who gives it, and that the plan says what each does. That a named person coordinates is our choice. Support of which nobody is named who gives it may be by another service, so it counts as one.',
      because: 'If nobody in particular coordinates, each service can think that another does.',
      sources: [MULTI_AGENCY_SUPPORT, COORDINATING_SUPPORT, AGREEING_THE_PLAN],
    },
    {
      id: 'I-309',
      title: 'The times that are printed for support',
      silence:
        'Treatment comes before the return; treatment, support and monitoring go on for six months after a detoxification; services for at least twelve months after the return in many cases, and six may do for some at low. The text does not say how this is read from a record.',
      reading:
        'Treatment that starts on the day of the return is not before it. Each parent found to misuse alcohol or drugs needs their own, with all that serves it. That no misuse counts does not show that there is none: only if it was found absent of each parent does the first not apply. A time is kept if support is shown on its last day or later, without a pause of more than a month (I-125). It is not kept only if all support begun in it is recorded to have ended before; otherwise nobody can say. At low, an end after six months is left to people’s judgement.',
      because: 'An open record shows neither that support went on nor that it stopped.',
      sources: [SUBSTANCE_MISUSE, SUPPORT_AFTER_RETURN],
    },
    {
      id: 'I-361',
      title: 'Begun, given in part, and given',
      silence: 'Support that is there is not support that was had. The source does not say what shows the difference.',
      reading:
        'A start by itself is “started”, with the days since; a review that says so is “partly given”; a session, a time in which it was given, or a review that says so is “given”, with the last such day. No limit says after how long a silence is too long.',
      because: 'An authority that counts what only began as given would publish help that families never had.',
      sources: [AVAILABLE_AND_HAD],
    },
    {
      id: 'I-362',
      title: 'Support that broke off',
      silence: 'The sources do not say how support counts that began and was later declined or did not happen.',
      reading:
        'If that was recorded last, it has broken off: it is open, with what stood in the way. Something given later, or a time of giving that goes on past that day, makes it given again. An end is no breaking off.',
      because: 'Once given, always given would hide that a family is now without help.',
      sources: [AVAILABLE_AND_HAD, LINKED_SUPPORT],
    },
    {
      id: 'I-363',
      title: 'The days from the start of care to the first step',
      silence: 'Needs should be assessed and referrals made early. The source does not say which step counts.',
      reading:
        'A referral, an offer, an acceptance, a start or a session. What did not happen, was declined or ended is none.',
      because: 'A referral that was never made is not early help.',
      sources: [LINKED_SUPPORT],
    },
    {
      id: 'I-364',
      title: 'Support that nobody promised',
      silence: 'Support should be set out in the plan. The source does not say when it is missing there.',
      reading:
        'People are asked to put it in only where both a plan and an agreement are known and neither holds it, and it is not over.',
      because: 'A paper that was left out may hold the promise.',
      sources: [OUTLINING_SUPPORT],
    },
    {
      id: 'I-365',
      title: 'A promise for no day in particular',
      silence: 'The sources do not say when such a promise is late.',
      reading: 'On no day. Nothing is counted; people are asked to agree a day until something is recorded.',
      because:
        'Late on the day after the plan would be a limit of ours, worst for help that is to begin with the return.',
      sources: [OUTLINING_SUPPORT],
    },
  ]))();
