/** What the command says of itself. */

import { RETURN_DEFINITION_IDS } from '../outcomes/index.js';
import { DOCUMENT_KINDS } from './documents.js';

/** How to use the command. */
export const USAGE = `The NSPCC and University of Bristol Reunification Framework, on the command line. It never decides: people do.

  reunification-framework check FILE...              what in documents cannot be right (exit code 1 if anything), and what
                                                     they still lack; a FILE can have one on each line
  reunification-framework overview FILE              how a case stands, and what to do next
  reunification-framework page FILE -o PAGE          the same as a page to open or print (HTML)
  reunification-framework journey FILE               the stage that a case is in, and what it still asks for
  reunification-framework closing FILE               what stands in the way of closing, or stood in it
  reunification-framework supervision FILE           the agenda of supervision, with what the record says
  reunification-framework report FILE                the Return Home Assessment Report, filled from the record
  reunification-framework chronology FILE            what its chronology lacks (exit code 1 if anything)
  reunification-framework genogram FILE -o DRAWING   its last genogram, drawn (SVG)
  reunification-framework caseload FILE              many cases, one JSON document a line, as a table
  reunification-framework returns --episodes CSV     what became of the returns of an authority, counted: see below
  reunification-framework rules [ID...]              a rule, interpretation or finding by its id, with its source

A FILE is JSON; - is standard input. A case is a CaseRecord: see docs/input-reference.md in the package.
Two to try are in the package too: examples/cases/case-of-child-9.json and, many on lines, examples/cases/caseload.ndjson.

  --as-of YYYY-MM-DD      the day asked about; today if left out. Not with rules
  --known-on YYYY-MM-DD   only what had been recorded by this day counts; the day asked about if left out.
                          Not with check, returns, rules
  --practice FILE         the authority's declared variations. Not with check, chronology, genogram, returns, rules
  --as KIND               check: what the files hold, if not a case
                          (${DOCUMENT_KINDS.slice(1, 8).join(', ')},
                          ${DOCUMENT_KINDS.slice(8).join(', ')})
  --for WHOM              page: practitioner (if left out), parent or young-person
  --way-home ID           the way home asked about, where a case has several.
                          Not with check, chronology, genogram, caseload, returns, rules
  -o, --output FILE       where to write the answer; printed if left out, or -. A file of that name is replaced,
                          but never one that is read; only --json is written to .json, .ndjson, .jsonl or .csv.
                          Not with check, rules
  --html                  journey, report, caseload, returns: a page instead of text
  --brief                 overview: each task in one line
  --json                  JSON instead of text. Not with page, rules
  -h, --help              this text
  --version               which version this is

returns reads the tables Episodes and Header of the return on looked after children (SSDA903), as CSV:
  --episodes CSV, --header CSV      columns CHILD DECOM RNE LS PLACE DEC REC, and CHILD DOB; the header may be left out
                                    Days are dd/mm/yyyy
                                    The tables have to hold every child who went home since --from, with all their
                                    episodes, whether or not they came back
  --as-of YYYY-MM-DD                the last day that they tell of, the day of the extract; has to be given
  --definition WHICH                what counts as a return; has to be given:
                                    ${RETURN_DEFINITION_IDS.join(', ')}
  --from YYYY-MM-DD                 the first day of the returns asked about; has to be given
  --to YYYY-MM-DD                   the last; the day of --as-of if left out
  --count children|returns          each child once (if left out), or each return
  --months 3,12,24,72               after how many months to look
  --minimum-days N                  leave out returns after fewer days in care
  --below N                         hide counts below N; 5 if left out; 0 shows everything, for use inside the authority

Messages never repeat anything from a document. Options that a command does not take, or that are given twice, are refused.

Exit code:
  0  done
  1  done, and something was found. check: what cannot be right, or one of several lines that is not JSON; what a document
     still lacks changes nothing. chronology: something is missing (gaps in time are only shown). genogram --json:
     something is wrong or missing. caseload: a line cannot be read, or its case cannot be right; the others are
     answered. returns: nothing could be counted
  2  could not run: an option is wrong; a FILE cannot be read, or is not JSON; a case has no chronology or genogram; or
     a case holds what cannot be right, in any command but check and caseload (check says what)
`;
