/** Of the style elements of pictures and pages: what a Content-Security-Policy is given, so that it lets them in and no other. */

/** Of the style element that turns a timeline dark: for `style-src`. Without it the picture stays light, and can be read all the same. */
export const TIMELINE_STYLE_HASH = "'sha256-qtFmFgADrFSrMb7BbAewjtUqxKJDh8P8s1Nbf/cW3nI='";

/** Of the style element of a page, which is `PAGE_STYLE`: for `style-src`. A page that holds only timelines needs the other one. */
export const PAGE_STYLE_HASH = "'sha256-T8D8qbb/iBwphoDCG2ZatwtA8f+0IORpGnLf9CDwJao='";
