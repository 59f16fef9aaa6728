/** Code that an author wrote into a story, or something that it imports, failed while the site was built. */
export class StoryCodeError extends Error {
  override readonly name = 'StoryCodeError';
  /** Relative to the project's root. */
  readonly file: string;

  /**
   * @param file the story
   * @param reason what was thrown
   */
  constructor(file: string, reason: unknown) {
    super(reason instanceof Error ? reason.message : String(reason), { cause: reason });
    this.file = file;
  }
}

/** Tells its author what happened, and what to do. */
export const storyCodeMessage = ({ file, message }: StoryCodeError): string =>
  [
    `${file}  1 problem`,
    '',
    `  The code in this story fails: ${message.trim().split('\n').join('\n  ')}`,
    '    Why  Its page can’t be made, and a site with a page missing isn’t built. The last site stays as it was.',
    '    Fix  Correct what’s in braces or after `import` in this story. `npm run dev` shows its page while you do.',
  ].join('\n');
