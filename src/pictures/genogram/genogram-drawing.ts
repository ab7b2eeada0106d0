/** Words: how a genogram is drawn. */

/** How a genogram is drawn. */
export interface GenogramDrawing {
  /** From whose point of view it is drawn: the id of a person in it, who gets double lines. Left out, nobody does. */
  readonly index?: string | undefined;
  /** What the picture is called, for those who do not see it. Left out, “Genogram” with the day. */
  readonly title?: string | undefined;
  /** Whether a key to the signs stands below. Left out, it does. */
  readonly key?: boolean | undefined;
}
