import * as root from 'reunification-framework';
import * as classification from 'reunification-framework/classification';
import * as classificationSchema from 'reunification-framework/classification/schema';
import * as conformance from 'reunification-framework/conformance';
import * as factors from 'reunification-framework/factors';
import * as factorsSchema from 'reunification-framework/factors/schema';
import * as goals from 'reunification-framework/goals';
import * as goalsSchema from 'reunification-framework/goals/schema';
import * as interop from 'reunification-framework/interop';
import * as interopSchema from 'reunification-framework/interop/schema';
import * as reclassification from 'reunification-framework/reclassification';
import * as reclassificationSchema from 'reunification-framework/reclassification/schema';
import * as returnHome from 'reunification-framework/return-home';
import * as returnHomeSchema from 'reunification-framework/return-home/schema';
import * as shared from 'reunification-framework/shared';

export const everything = [
  root,
  shared,
  factors,
  factorsSchema,
  classification,
  classificationSchema,
  reclassification,
  reclassificationSchema,
  goals,
  goalsSchema,
  returnHome,
  returnHomeSchema,
  interop,
  interopSchema,
  conformance,
];
