import {
  CIRCUMSTANCE_IDS,
  CIRCUMSTANCES,
  type CircumstanceBearing,
  type CircumstanceId,
  SUBJECT_KINDS,
  SUBSTANCE_MISUSE_WITH_DOMESTIC_VIOLENCE,
} from 'reunification-framework/factors';
import { describe, expect, it } from 'vitest';

/** What follows from each, read from the key messages b) and c) of Stage 1 and from Stage 2, not from the register. */
const BEARINGS: Record<CircumstanceId, CircumstanceBearing> = {
  'previous-failed-return': 'research',
  'chronic-neglect-or-emotional-abuse': 'research',
  'services-involved-in-pregnancy': 'research',
  'no-change-after-support': 'risk-factor',
  'extreme-domestic-violence': 'change-highly-unlikely',
  'not-protected-from-sexual-abuse': 'change-highly-unlikely',
  'deliberate-abuse-covered-up': 'change-highly-unlikely',
  'ended-violent-relationship': 'positive-indicator',
  'insight-into-own-behaviour': 'positive-indicator',
  'overcame-difficulties': 'positive-indicator',
  'came-to-terms-with-removal-of-older-child': 'positive-indicator',
  'risk-outside-the-home': 'risk-factor',
};

describe('The circumstances outside the table', () => {
  it('have one entry each, under its own id', () => {
    expect(Object.entries(CIRCUMSTANCES).map(([key, { id }]) => [key, id])).toEqual(
      CIRCUMSTANCE_IDS.map((id) => [id, id]),
    );
  });

  it.each(CIRCUMSTANCE_IDS)('%s: has the bearing that the Framework gives it', (id) => {
    expect(CIRCUMSTANCES[id].bearing).toBe(BEARINGS[id]);
  });

  it.each(CIRCUMSTANCE_IDS)('%s: says what it means, of whom, and where it is printed', (id) => {
    const { title, meaning, about, sources } = CIRCUMSTANCES[id];
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(meaning).toMatch(/^[A-Z].+\.$/);
    expect(about.length).toBeGreaterThan(0);
    expect(SUBJECT_KINDS).toEqual(expect.arrayContaining([...about]));
    for (const { document, locator } of sources) {
      expect(document).toBe('framework-2015');
      expect(locator).toMatch(/^(Stage [123]|Defining maltreatment)/);
    }
  });

  it('name the study where change is highly unlikely and for each positive indicator, as the footnotes do', () => {
    const studiesOf = (bearing: CircumstanceBearing) =>
      CIRCUMSTANCE_IDS.filter((id) => BEARINGS[id] === bearing).map((id) => CIRCUMSTANCES[id].study);
    expect(studiesOf('change-highly-unlikely')).toEqual([
      'Gondolf (2002) and Scott (2004), cited in Ward et al (2014)',
      'Brandon et al (2008), cited in Ward et al (2014)',
      'Brandon et al (2008), cited in Ward et al (2014)',
    ]);
    expect(studiesOf('positive-indicator')).toEqual(Array(4).fill('Ward et al (2012)'));
    expect(SUBSTANCE_MISUSE_WITH_DOMESTIC_VIOLENCE.study).toBe(
      'Forrester and Harwin (2008), cited in Ward et al (2014)',
    );
  });
});
