/**
 * The address of a picture that lies beside a story, as a path from the site's root.
 * @param file the picture, relative to the project's root: `stories/target/plan.png`
 */
export function pictureUrl(file: string): string {
  const steps = file.replace(/^stories\//u, '').split('/');
  return `/pictures/${steps.map(encodeURIComponent).join('/')}`;
}
