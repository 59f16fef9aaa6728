import type { Problem } from '../../checks/problem.ts';
import type { HtmlContent } from '../../story-components/html.ts';
import type { CheckedBody } from './checked-body.ts';
import { hiddenComponents, unknownComponent, useProblems } from './component-problems.ts';
import { foreignProblems } from './foreign-problems.ts';
import { htmlTags, refusedTag, unlikeComponent } from './html-tags.ts';
import { componentOf, isJsx } from './jsx-nodes.ts';
import { attributeName } from './jsx-props.ts';
import { visitNodes } from './map-nodes.ts';
import type { JsxNode } from './story-tree.ts';
import { attributeProblems, refusedTagProblem } from './tag-problems.ts';

/** Whether a story brings a component along: `Chart`, or `Chart.Bar` where `Chart` may have a part of this name. */
function isOwn(name: string, { story }: CheckedBody): boolean {
  const [root = '', part] = name.split('.');
  const parts = story.members.get(root);
  return story.names.has(root) && (part === undefined || parts === undefined || parts.has(part));
}

function jsxProblems(node: JsxNode, body: CheckedBody): Problem[] {
  const { name } = node;
  if (name === null) return [];
  const component = componentOf(node);
  if (component) return useProblems(component, node, body);
  if (htmlTags.has(name) || isOwn(name, body)) return attributeProblems(name, node, body);
  const refused = refusedTag(name) ?? unlikeComponent(name, node.attributes.map(attributeName));
  return [refused ? refusedTagProblem(name, node, refused, body) : unknownComponent(name, node, body)];
}

/** Whether a node is refused with all that stands in it. */
const isTakenAway = (node: HtmlContent): boolean =>
  isJsx(node) && refusedTag(node.name ?? '')?.keepsContent === false && !htmlTags.has(node.name ?? '');

/**
 * Finds what is wrong with the components, tags and attributes of a story, and marks that mean nothing here.
 * @param body as parsed, before anything is taken out
 */
export function bodyProblems(body: CheckedBody): Problem[] {
  const problems = hiddenComponents(body);
  visitNodes(body.tree.content, (node, ancestors) => {
    if (isJsx(node) && !ancestors.some(isTakenAway)) problems.push(...jsxProblems(node, body));
  });
  return [...problems, ...foreignProblems(body)];
}
