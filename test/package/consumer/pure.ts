import * as root from 'reunification-framework';
import * as classification from 'reunification-framework/classification';
import * as conformance from 'reunification-framework/conformance';
import * as factors from 'reunification-framework/factors';
import * as goals from 'reunification-framework/goals';
import * as interop from 'reunification-framework/interop';
import * as reclassification from 'reunification-framework/reclassification';
import * as returnHome from 'reunification-framework/return-home';
import * as shared from 'reunification-framework/shared';

export const everything = [
  root,
  shared,
  factors,
  classification,
  reclassification,
  goals,
  returnHome,
  interop,
  conformance,
];
