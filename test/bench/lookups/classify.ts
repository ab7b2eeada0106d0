import { classify } from 'reunification-framework/classification';
import type { Candidate } from '../answer.js';

/** This library. */
export const candidate: Candidate = { rounds: 20, ask: classify };
