// tsup makes a TypeScript program for each folder of entry points, and uses the first that holds a file. The index holds
// all but the schemas; named here, they are in its program too, and nothing is checked twice: half the time of a build.
import '../src/classification/schema.js';
import '../src/factors/schema.js';
import '../src/goals/schema.js';
import '../src/reclassification/schema.js';
import '../src/return-home/schema.js';
