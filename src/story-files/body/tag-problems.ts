import { reservedIds } from '../../bank/page-places.ts';
import { createProblem, type Problem } from '../../checks/problem.ts';
import { corrections, locationAt, locationOf, type CheckedBody } from './checked-body.ts';
import type { RefusedTag } from './html-tags.ts';
import { attributeName, attributeValue, emptyBraces } from './jsx-props.ts';
import type { JsxAttribute, JsxNode } from './story-tree.ts';
import { attributeRange, tagsOf } from './tag-source.ts';

/** Names that every object of JavaScript has; whoever looks an attribute up by them finds something else. */
const namesOfObjects: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** What keeps an attribute of HTML from being used; undefined where nothing does. */
function refusalOf(name: string, value: unknown): string | undefined {
  const lower = name.toLowerCase();
  if (lower === 'style' || /^on[a-z]/u.test(lower)) return 'the pages don’t allow styles or scripts in the text';
  if (lower === 'ping') return 'the pages never tell another site who follows a link';
  if (/^(?:srcdoc|background|dynsrc|lowsrc|formaction|usemap|crossorigin|integrity|nonce)$/u.test(lower))
    return 'it has no effect in a story';
  if (namesOfObjects.has(name)) return 'there’s no such attribute';
  if (lower === 'id' && reservedIds.includes(String(value))) return 'the page already has a part with this id';
  return undefined;
}

function attributeProblem(name: string, node: JsxNode, attribute: JsxAttribute, body: CheckedBody): Problem[] {
  const prop = attributeName(attribute);
  const value = attributeValue(attribute);
  const range = attributeRange(body.text.text, node, attribute);
  const written = body.text.text.slice(range.start, range.end);
  const location = locationAt(body, range.start + written.length - written.trimStart().length);
  const message =
    value.kind === 'empty' ? emptyBraces : refusalOf(prop, value.kind === 'literal' ? value.value : undefined);
  if (message === undefined) return [];
  const fix = corrections(body, [range]);
  return [createProblem('invalid-prop', location, { component: name, prop, message, corrections: fix })];
}

/**
 * Finds what is wrong with the attributes of a tag: HTML may have any but those that a page without inline script and
 * style cannot honor.
 * @param name of a tag of HTML, or of a component that the story brings along
 */
export const attributeProblems = (name: string, node: JsxNode, body: CheckedBody): Problem[] =>
  node.attributes.flatMap((attribute) => attributeProblem(name, node, attribute, body));

/**
 * A tag of HTML that a story may not use.
 * @param name as typed
 */
export function refusedTagProblem(name: string, node: JsxNode, refused: RefusedTag, body: CheckedBody): Problem {
  const tags = tagsOf(body.text.text, node);
  const [first, last = first] = [tags[0], tags.at(-1)];
  const whole = first && last ? [{ start: first.start, end: last.end }] : [];
  const { reason, keepsContent } = refused;
  const fix = corrections(body, keepsContent ? tags : whole);
  return createProblem('refused-tag', locationOf(body, node), { name, reason, corrections: fix });
}
