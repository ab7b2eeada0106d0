/** Everyday words by which people look for a factor and that its own words do not have. They find it; they do not say what counts. */
import type { FactorId } from 'reunification-framework/factors';

export const EVERYDAY_WORDS: Readonly<Partial<Record<FactorId, string>>> = {
  'severe-physical-abuse': 'bruise bruises injury injuries fracture hit hitting',
  'fabricated-or-induced-illness': 'fii munchausen',
  'child-mental-health-problems': 'depression depressed anxiety self harm suicide',
  'very-young-child': 'infant newborn toddler',
  'parental-mental-health-problems': 'depression depressed anxiety bipolar',
  'lack-of-compliance': 'non compliance disguised compliance missed appointments',
  'alcohol-or-drugs-abuse': 'drink drinking drunk alcoholism alcoholic addiction cannabis heroin cocaine',
  'inter-parental-conflict-and-violence': 'domestic violence domestic abuse coercive control arguments',
  'lack-of-resources': 'waiting list no service money budget',
  'social-isolation': 'isolated lonely alone',
  'lack-of-networks-and-lone-parenthood': 'single parent isolated',
  'supportive-extended-family': 'grandparents grandmother grandfather grandparent aunt uncle relatives kinship',
  'social-support': 'friends neighbours',
  'local-child-care-facilities': 'nursery childminder playgroup',
};
