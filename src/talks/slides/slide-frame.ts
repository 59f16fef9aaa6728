/**
 * The lengths of a slide, in em of its stage, which is 36 em wide and 20.25 em high. `src/styles/slide-stage.css` has the
 * same. Sizes of type are given to that em, all lengths beside them in em of their own type.
 */
export const slideFrame = {
  /** Within its edges. */
  width: 36 - 2 * 2.25,
  height: 20.25 - 1.75 - 1.5,
  /** Between two blocks. */
  gap: 0.6,
  /** Between two items. */
  itemGap: 0.3,
  /** The least that a picture needs. */
  picture: 6,
  title: { size: 1.8, line: 1.1, indent: 0, above: 0.25 },
  text: { size: 1, line: 1.3, indent: 0, above: 0 },
  quote: { size: 1.1, line: 1.3, indent: 1, above: 0 },
  /** Each list in a list is smaller by that. */
  item: { size: 0.85, indent: 1.1 },
  code: { size: 0.66, line: 1.45, letter: 0.61, paddingBlock: 0.8, paddingInline: 1 },
  table: { size: 0.8, line: 1.25, letter: 0.56, paddingBlock: 0.35, paddingInline: 0.6, rule: 0.04 },
} as const;
