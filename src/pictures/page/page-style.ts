/** The style of pages: one constant text, so that a Content-Security-Policy can let it in by its hash. */

import { DARK_DRAWING, SHADES, type Shade } from '../palette.js';

const GROUNDS = ['page', 'ink', 'quiet', 'grid', 'overdue', 'low', 'medium', 'high', 'severe'] as const;

const colours = (scheme: keyof Shade): string =>
  GROUNDS.map((name) => `--rf-${name}:${SHADES[name][scheme]}`).join(';');

/**
 * The rules for everything that `caseHtml` and `tableHtml` write: on a wide page and a narrow one, light and dark, and on paper. A page of
 * its own carries them; around a table alone, put them into a style element, and the hash of it into `style-src`.
 */
export const PAGE_STYLE: string = /* @__PURE__ */ (() =>
  `:root{color-scheme:light dark;${colours('light')}}
@media screen and (prefers-color-scheme:dark){:root{${colours('dark')}}}
.rf-body{margin:0;background:var(--rf-page);color:var(--rf-ink);font:1rem/1.5 Arial,Helvetica,"Liberation Sans",sans-serif}
.rf-body main{max-width:60rem;margin:0 auto;padding:1rem}
.rf-body h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0}
.rf-body h2{font-size:1.375rem;line-height:1.25;margin:2.25rem 0 .5rem;padding-top:.75rem;border-top:2px solid var(--rf-ink)}
.rf-body h3{font-size:1.125rem;line-height:1.3;margin:1.75rem 0 .5rem}
.rf-body p,.rf-body ul{max-width:44rem;margin:.5rem 0}
.rf-body ul{padding-left:1.25rem}
.rf-body li{margin:.25rem 0}
.rf-body svg{display:block;width:100%;height:auto}
.rf-body h1,.rf-body h2,.rf-body h3,.rf-body p,.rf-body li{overflow-wrap:anywhere}
.rf-body blockquote{max-width:43rem;margin:.5rem 0;padding-left:1rem;border-left:3px solid var(--rf-grid)}
.rf-blank{max-width:44rem;min-height:6rem;margin:.5rem 0;border:1px solid var(--rf-quiet)}
.rf-body dl{display:grid;grid-template-columns:minmax(9rem,max-content) 1fr;gap:.375rem 1rem;margin:.75rem 0}
.rf-body dt{font-weight:bold}
.rf-body dd{margin:0;max-width:40rem}
.rf-quiet{color:var(--rf-quiet);font-size:.875rem;font-weight:normal}
.rf-overdue{color:var(--rf-overdue);font-weight:bold}
.rf-narrow{display:none}
.rf-table{border-collapse:collapse;width:100%;margin:.75rem 0 1.5rem;font-size:.9375rem;line-height:1.4;color:var(--rf-ink)}
.rf-table caption{text-align:left;font-weight:bold;padding:.25rem 0}
.rf-table th,.rf-table td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--rf-quiet);overflow-wrap:break-word}
.rf-day{white-space:nowrap}
.rf-table thead th{border-bottom-width:2px;border-color:var(--rf-ink)}
.rf-table th[scope=row]{font-weight:normal}
.rf-label{display:none}
.rf-levels{table-layout:fixed}
.rf-levels th,.rf-levels td{padding:.5rem;border:1px solid var(--rf-quiet)}
.rf-levels th[scope=row]{font-weight:bold}
.rf-levels thead .rf-low{background:var(--rf-low)}
.rf-levels thead .rf-medium{background:var(--rf-medium)}
.rf-levels thead .rf-high{background:var(--rf-high)}
.rf-levels thead .rf-severe{background:var(--rf-severe)}
.rf-levels .rf-found{font-weight:bold;border:3px solid var(--rf-ink)}
.rf-mark{display:block}
@media screen and (max-width:40rem){
.rf-wide{display:none}
.rf-narrow{display:block}
.rf-body dl{display:block}
.rf-body dd{margin-bottom:.5rem}
.rf-table,.rf-table caption,.rf-table tbody,.rf-table tr,.rf-table th,.rf-table td{display:block;width:auto}
.rf-table thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.rf-table tr{padding:.5rem 0;border-bottom:1px solid var(--rf-quiet)}
.rf-table th,.rf-table td{border:0;padding:.125rem 0}
.rf-table th[scope=row]{font-weight:bold}
.rf-label{display:inline;font-weight:normal;color:var(--rf-quiet)}
.rf-numbers th[scope=row],.rf-numbers td.rf-day{display:inline}
.rf-numbers th[scope=row]::after{content:". "}
.rf-numbers .rf-label{display:none}
.rf-levels td{padding:.25rem .5rem;border-left:3px solid var(--rf-grid)}
.rf-levels .rf-label{display:block}
}
@page{size:A4;margin:15mm}
@media print{
.rf-body{font-size:10pt;background:none}
.rf-table{font-size:9pt;line-height:1.3}
.rf-table th,.rf-table td{padding-top:.25rem;padding-bottom:.25rem}
.rf-quiet{font-size:8pt}
.rf-body h2{margin-top:1.25rem}
.rf-body main{max-width:none;padding:0}
.rf-body h1,.rf-body h2,.rf-body h3,.rf-table caption{break-after:avoid}
.rf-body svg,.rf-body li,.rf-table tr{break-inside:avoid}
.rf-blank{min-height:25mm;break-inside:avoid}
.rf-table thead{display:table-header-group}
}
${DARK_DRAWING}`)();
