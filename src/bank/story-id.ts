/**
 * The id of a story or interview: its file's name without folder and ending, composed (NFC), in lower case, with single
 * hyphens for white space and underscores.
 * @param file a path with forward slashes
 * @example storyIdFromFile('stories/target/Explained_the Model.mdx') // 'explained-the-model'
 */
export function storyIdFromFile(file: string): string {
  return file
    .replace(/^.*\//u, '')
    .replace(/\.[^.]*$/u, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
