/**
 * Which file of the package a module goes into. Many small files cost a runtime more than what is in them, and one file for all
 * would make each pillar load every other. So a pillar is one file, or two: the part that other pillars use (`factors-core`), and
 * the rest, which only its own entry and those that show a whole case load. What needs zod has a file of its own.
 */
import { posix } from 'node:path';
import { ENTRY_POINTS } from './entry-points.js';

const SCHEMA = /(^|[./])schema$/;

/** The folders with an entry of their own. */
const PILLARS = new Set(ENTRY_POINTS.map(({ module }) => posix.dirname(module)).filter((folder) => folder !== '.'));

/** These use nearly all of the pillars below. What they alone use of one is no part of its core. */
const SHOW_ALL = ['case', 'case/journey', 'pictures'];

/** Parts that are too small to be worth a file of their own. */
const UNDIVIDED = ['shared', 'reclassification'];

function pillarOf(module: string): string | undefined {
  for (let folder = posix.dirname(module); folder !== '.'; folder = posix.dirname(folder))
    if (PILLARS.has(folder)) return folder;
  return undefined;
}

/**
 * @param importsOf - the modules that a module imports
 * @returns for a module, the name of the file that holds it; `undefined` for what is in the file of its entry
 */
export function chunksOf(importsOf: (module: string) => readonly string[]): (module: string) => string | undefined {
  const usedByOthers = new Set<string>();
  for (const { module: entry } of ENTRY_POINTS) {
    const pillar = pillarOf(entry);
    if (pillar === undefined || SCHEMA.test(entry)) continue;
    const isCoreFor = (other: string | undefined): boolean =>
      other !== pillar && (!SHOW_ALL.includes(pillar) || pillar.startsWith(`${other}/`));
    const reached = new Set([entry]);
    for (const module of reached) {
      for (const imported of importsOf(module)) reached.add(imported);
      if (isCoreFor(pillarOf(module))) usedByOthers.add(module);
    }
  }
  return (module) => {
    const pillar = pillarOf(module);
    if (pillar === undefined) return undefined;
    const name = posix.basename(pillar);
    if (SCHEMA.test(module)) return `${name}-schema`;
    return usedByOthers.has(module) && !UNDIVIDED.includes(pillar) ? `${name}-core` : name;
  };
}
