import type { BankSource } from '../../bank/bank-source.ts';
import { whileLookingAt } from '../crash.ts';
import { linkTarget } from '../../bank/link-target.ts';
import { nearestName } from '../../bank/nearest-name.ts';
import type { OutlineReference } from '../../bank/outline.ts';
import { createProblem, type Problem } from '../problem.ts';
import { relativePath } from '../../bank/relative-path.ts';
import { commonFiles } from '../../bank/urls.ts';
import { readableStories, type ReadableStory } from '../../bank/readable-stories.ts';

function nearestFile(wanted: string, assets: ReadonlySet<string>, from: string): string | undefined {
  const nameOf = (path: string): string => path.replace(/^.*\//u, '');
  const nearest =
    nearestName(wanted, [...assets]) ??
    [...assets].find((asset) => nameOf(asset) === nearestName(nameOf(wanted), [...assets].map(nameOf)));
  return nearest === undefined || nearest.startsWith('/') ? nearest : relativePath(from, nearest);
}

type Thing = 'picture' | 'recording';

function checkFile(
  { file }: ReadableStory,
  reference: OutlineReference,
  thing: Thing,
  assets: ReadonlySet<string>,
): Problem[] {
  const { target, position } = reference;
  const found = linkTarget(target, file);
  const location = { file, ...position };
  if (found.kind === 'external' || found.kind === 'refused')
    return [createProblem('external-image', location, { target, thing })];
  const wanted = found.kind === 'page' ? found.path : found.kind === 'file' ? found.file : '';
  if (assets.has(wanted)) return [];
  return [createProblem('missing-image', location, { target, thing, suggestion: nearestFile(wanted, assets, file) })];
}

/**
 * Finds pictures and recordings that are not among the bank's own files.
 * @param source what was read
 */
export function checkImages(source: BankSource): Problem[] {
  const assets = new Set([...source.assets, ...commonFiles].map((asset) => asset.normalize('NFC')));
  return readableStories(source).flatMap((story) =>
    whileLookingAt(story.file, () => [
      ...story.outline.images.flatMap((image) => checkFile(story, image, 'picture', assets)),
      ...story.outline.media.flatMap((medium) => checkFile(story, medium, 'recording', assets)),
    ]),
  );
}
